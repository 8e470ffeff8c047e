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
  private SelectedRows() {}

  /// The name of the row at a position; none if there is no such row.
  static Optional<RowId> name(Result result, int position) {
    return position < 0 || position >= result.size()
        ? Optional.empty()
        : Optional.of(result.store().id(result.order().row(position)));
  }

  /// Whether the names of these rows can be told at once.
  static boolean isQuick(RowSelection rows, Result result) {
    int selected = rows.ranges().size();
    return (rows.isAll() ? result.size() - selected : selected) <= Selection.FEW;
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
    int lead = current.map(result::position).orElse(-1);
    var found =
        RowRanges.ofPositions(
            names.names().mapToInt(result::position).filter(p -> p >= 0).toArray());
    var ranges = names.isAllBut() ? found.complement(result.size()) : found;
    return new RowSelection(ranges, lead, lead, names.isAllBut());
  }
}
