package org.trailglass.reach;

import java.util.List;
import java.util.stream.Stream;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.identity.Step;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;

/// Whom or what a report is about. Immutable.
///
/// @param kind which events count
/// @param name of the step, the id of the principal, or the name of the origin
/// @param query finds the events in a snapshot with the fields of its lineage
public record Subject(SubjectKind kind, String name, Query query) {

  /// A step alone.
  public static Subject of(Step step) {
    return new Subject(SubjectKind.STEP, step.name(), StepQueries.of(step));
  }

  /// A step and all that its credentials led to.
  public static Subject descentOf(Step step) {
    return new Subject(SubjectKind.DESCENT, step.name(), StepQueries.descent(step));
  }

  /// A principal.
  ///
  /// @param id as {@link org.trailglass.identity.Principal#id} has it
  public static Subject principal(String id) {
    return new Subject(SubjectKind.PRINCIPAL, id, is(SetField.PRINCIPAL.path(), id));
  }

  /// A principal and all that its credentials led to.
  ///
  /// @param givers the steps of the principal from which credentials were handed on
  public static Subject descentOf(String id, List<Step> givers) {
    var own = principal(id);
    var parts = Stream.concat(Stream.of(own.query), givers.stream().map(StepQueries::descent));
    return new Subject(SubjectKind.PRINCIPAL, id, Query.or(parts.toList()));
  }

  /// Who began chains.
  ///
  /// @param name as the field `origin` has it
  public static Subject origin(String name) {
    return new Subject(SubjectKind.ORIGIN, name, is(SetField.ORIGIN.path(), name));
  }

  private static Query is(FieldPath path, String text) {
    return new Query.Field(new FieldName.Path(path), new TextTest.Is(text));
  }
}
