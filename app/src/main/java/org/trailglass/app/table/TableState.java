package org.trailglass.app.table;

import org.jspecify.annotations.Nullable;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.RowSource;
import org.trailglass.app.workspace.Result;

/// The rows to show and which of them are selected: one value, so that they never disagree.
/// Immutable.
///
/// @param selection positions in this result
record TableState(Result result, RowSelection selection) {

  /// The rows, for the table.
  RowSource<EventRow> source() {
    return new RowSource<>() {
      @Override
      public int size() {
        return result.size();
      }

      @Override
      public @Nullable EventRow row(int position) {
        return new EventRow(result.store(), result.order().row(position));
      }
    };
  }

  /// The row at a position.
  EventRow row(int position) {
    return new EventRow(result.store(), result.order().row(position));
  }

  /// Where a row of this state stands in another one, -1 if nowhere.
  int positionIn(TableState other, int position) {
    return SelectedRows.name(result, position).map(other.result::position).orElse(-1);
  }

  TableState with(RowSelection newSelection) {
    return new TableState(result, newSelection);
  }
}
