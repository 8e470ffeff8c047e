package org.trailglass.app.table;

import java.util.BitSet;
import java.util.Optional;
import org.trailglass.app.coloring.NamedRows;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.workspace.Result;
import org.trailglass.search.RowOrder;
import org.trailglass.search.RowSet;
import org.trailglass.store.RowId;

/// The events of a result in which something was found, in the order of the result. Immutable.
///
/// @param order the same events as `rows`
/// @param ticks which of {@link WindowedTable#TICKS} parts of the result have some; never changed
record Found(Result result, NamedRows rows, RowOrder order, BitSet ticks) {

  /// Nothing.
  static Found none() {
    return new Found(Result.empty(), NamedRows.none(), RowOrder.empty(), new BitSet());
  }

  /// Some of the events of a result. Takes time in proportion to their number.
  static Found of(Result result, RowSet rows) {
    var order = result.order().of(rows);
    var ticks = new BitSet(WindowedTable.TICKS);
    for (int match = 0; match < order.size(); match++) {
      long position = result.order().position(order.row(match));
      ticks.set((int) (position * WindowedTable.TICKS / result.size()));
    }
    return new Found(result, new NamedRows(rows), order, ticks);
  }

  int size() {
    return order.size();
  }

  /// The name of a match.
  RowId id(int match) {
    return result.store().id(order.row(match));
  }

  /// Where a match stands among the rows of the result.
  int position(int match) {
    return result.order().position(order.row(match));
  }

  /// Where an event stands in the result, -1 if it is not in it.
  int position(Optional<RowId> event) {
    return event.map(result::position).orElse(-1);
  }

  /// The first match at a position of the result or behind it; their number if there is none.
  int from(int position) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position(middle) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Which match an event is, -1 if it is none.
  int match(Optional<RowId> event) {
    int position = position(event);
    int match = from(position);
    return position >= 0 && match < size() && position(match) == position ? match : -1;
  }
}
