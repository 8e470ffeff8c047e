package org.trailglass.reach;

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
