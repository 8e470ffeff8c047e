package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.trailglass.event.Reading;
import org.trailglass.json.Elements;
import org.trailglass.json.JsonCheck;
import org.trailglass.json.Members;
import org.trailglass.parse.RecordFlattener.Outcome;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Skip;

/// Builds events from rows of a table: of the Lake API (lists of objects with one key each), or of
/// tools that write a row as an object with columns in lower case. One thread.
final class LakeRows {
  /// The list of a row and the object of a cell, which the event has only one bracket for.
  private static final int OF_A_CELL = 1;

  private final Walker walker;
  private final StreamReading run;

  LakeRows(Walker walker) {
    this.walker = walker;
    this.run = walker.run();
  }

  /// Whether an object is such a row.
  boolean isRow(OtherObject object) {
    return object.has("eventname") && (object.has("eventtime") || object.has("eventversion"));
  }

  /// Takes a row that is a valid object of the window.
  void object(int from, int to) {
    var row = new RowBuilder();
    members(row, from, to);
    commit(row, from, to);
  }

  /// Takes a row that is a list of objects with one key each, valid or not.
  void list(int from, int to) {
    var bytes = walker.window().bytes();
    var check = new JsonCheck(run.limits().recordDepth() + OF_A_CELL);
    if (!check.document(bytes, from, to)) {
      if (check.isTooDeep()) {
        tooDeep(from);
        return;
      }
      walker.broken(check.end(), check.expected(), Action.SKIPPED);
      return;
    }
    var row = new RowBuilder();
    var cells = new Elements(bytes, from, to);
    while (cells.next()) {
      if (bytes[cells.from()] == '{') {
        members(row, cells.from(), cells.to());
      }
    }
    commit(row, from, to);
  }

  private void members(RowBuilder row, int from, int to) {
    var bytes = walker.window().bytes();
    var cell = new Members(bytes, from, to);
    while (cell.next()) {
      if (cell.valueKind() == '"') {
        row.cell(cell.key(), cell.valueText());
      } else {
        row.value(
            cell.key(),
            new String(bytes, cell.valueFrom(), cell.valueTo() - cell.valueFrom(), UTF_8));
      }
    }
  }

  /// The sink takes the event, if it is one.
  ///
  /// @param from where the row begins in the window
  void commit(RowBuilder row, int from, int to) {
    var json = row.build();
    var flattener = run.flattener();
    var outcome = flattener.flatten(json, 0, json.length, true);
    if (outcome == Outcome.TOO_DEEP) {
      tooDeep(from);
      return;
    }
    if (outcome != Outcome.EVENT) {
      walker.skipped(from, Skip.Reason.OTHER_JSON);
      return;
    }
    var piece = walker.piece(from, to);
    run.countEvent();
    run.sink().commitDerived(Reading.BUILT, json, 0, json.length, piece.offset(), piece.length());
    if (row.leftText()) {
      walker.noted(from, Problem.Repair.LEFT_EMBEDDED_TEXT);
    }
    for (var key : flattener.repeatedKeys()) {
      walker.repeated(from, key.key());
    }
  }

  private void tooDeep(int from) {
    walker.limit(from, Limit.RECORD_DEPTH, run.limits().recordDepth());
  }
}
