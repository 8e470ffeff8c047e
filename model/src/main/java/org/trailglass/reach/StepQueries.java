package org.trailglass.reach;

import java.util.List;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.identity.StepKind;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;

/// The questions for the events of a step. They ask a snapshot that has the fields of its lineage
/// ({@link Lineage#on}).
public final class StepQueries {
  private StepQueries() {}

  /// The events of this step alone: of a long-term key that nobody else has `key:AKIA…`; of a
  /// masked key, a session or a principal those that its name ends the chain of, `chain:"…"
  /// chain.depth:1`. A session is not asked for by `session`, which several steps have in common
  /// where a role was assumed twice in a second, nor by its keys, since some of its records have
  /// none.
  public static Query of(Step step) {
    if (step.kind() == StepKind.KEY && step.keys().contains(step.name())) {
      return new Query.Field(FieldName.Short.KEY, new TextTest.Is(step.name()));
    }
    return from(step, step.depth());
  }

  /// The events of all steps that got their credentials from this one: `chain:"…" chain.depth:2`.
  static Query next(Step step) {
    return from(step, step.depth() + 1);
  }

  private static Query from(Step step, int depth) {
    var ofDepth = is(SetField.CHAIN_DEPTH.path(), Integer.toString(depth));
    return Query.and(List.of(descent(step), ofDepth));
  }

  /// The events of this step and of all that its credentials led to ({@link Lineage#descent}):
  /// `chain:"…"`. The field names at most 64 steps of a chain, the origin and the last: events that
  /// are further from a step that is no origin are not found.
  public static Query descent(Step step) {
    return is(SetField.CHAIN.path(), step.name());
  }

  private static Query is(FieldPath path, String text) {
    return new Query.Field(new FieldName.Path(path), new TextTest.Is(text));
  }
}
