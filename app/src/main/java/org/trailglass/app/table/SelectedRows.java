package org.trailglass.app.table;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trailglass.app.grid.RowRanges;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Selection;
import org.trailglass.store.RowId;

/// Goes between what is selected by name, which stays, and by position in one result.
final class SelectedRows {
  /// Up to so many names are looked up at once; more take a while.
  static final int FEW = 5_000;

  private SelectedRows() {}

  /// The name of the row at a position; none if there is no such row.
  static Optional<RowId> name(Result result, int position) {
    return position < 0 || position >= result.size()
        ? Optional.empty()
        : Optional.of(result.store().id(result.order().row(position)));
  }

  /// Where an event stands, -1 if it is not in the result.
  static int position(Result result, RowId name) {
    int row = result.store().row(name);
    return row < 0 ? -1 : result.order().position(row);
  }

  /// Whether the names of these rows can be told at once.
  static boolean isQuick(RowSelection rows, Result result) {
    int selected = rows.ranges().size();
    return (rows.isAll() ? result.size() - selected : selected) <= FEW;
  }

  /// Whether these names can be found at once.
  static boolean isQuick(Selection names) {
    return names.names().limit(FEW + 1).count() <= FEW;
  }

  /// The names of rows.
  static Selection names(RowSelection rows, Result result) {
    if (rows.ranges().isEmpty()) {
      return Selection.none();
    }
    if (rows.isAll()) {
      return Selection.allBut(names(rows.ranges().complement(result.size()), result));
    }
    return Selection.of(names(rows.ranges(), result));
  }

  private static Stream<RowId> names(RowRanges ranges, Result result) {
    return IntStream.of(ranges.first(ranges.size()))
        .mapToObj(position -> result.store().id(result.order().row(position)));
  }

  /// The rows of names, with the keyboard at one of them.
  static RowSelection rows(Selection names, Optional<RowId> current, Result result) {
    int lead = current.map(name -> position(result, name)).orElse(-1);
    var found =
        RowRanges.ofPositions(
            names.names().mapToInt(name -> position(result, name)).filter(p -> p >= 0).toArray());
    var ranges = names.isAllBut() ? found.complement(result.size()) : found;
    return new RowSelection(ranges, lead, lead, names.isAllBut());
  }
}
