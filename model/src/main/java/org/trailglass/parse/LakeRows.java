package org.trailglass.parse;

/// Builds events from rows of a table.
final class LakeRows {
  private final Walker walker;

  LakeRows(Walker walker) {
    this.walker = walker;
  }

  /// Whether an object is such a row: its keys are the columns, in lower case.
  boolean isRow(OtherObject object) {
    return object.has("eventname") && (object.has("eventtime") || object.has("eventversion"));
  }

  /// Takes a row that is an object.
  void object(int from, int to) {
    walker.skipped(from, org.trailglass.problem.Skip.Reason.OTHER_JSON);
  }

  /// Takes a row that is a list of objects with one key each.
  void list(int from, int to) {
    walker.skipped(from, org.trailglass.problem.Skip.Reason.OTHER_JSON);
  }
}
