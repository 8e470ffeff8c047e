package org.trailglass.search;

import java.util.Arrays;
import org.trailglass.store.EventStore;
import org.trailglass.store.GlobalOrder;

/// Events by the value of a column: rows are counted into place by the ranks of their values.
final class ValueOrder {
  private ValueOrder() {}

  /// The rows of all events.
  ///
  /// @param byTime the same rows by time, which breaks ties
  static int[] of(EventStore store, Sort sort, int[] byTime) {
    var order = store.order(sort.path());
    return counted(byTime, keys(store, sort, order), order.distinct());
  }

  /// The rank of each row; rows without a value come after all others.
  private static int[] keys(EventStore store, Sort sort, GlobalOrder order) {
    int distinct = order.distinct();
    var keys = new int[store.rows()];
    Arrays.fill(keys, distinct);
    for (int i = 0; i < store.segments().size(); i++) {
      var found = store.column(i, sort.path());
      if (found.isEmpty()) {
        continue;
      }
      var column = found.get();
      for (int entry = column.entries() - 1; entry >= 0; entry--) {
        int rank = order.rank(i, column.ordinal(entry));
        if (rank != GlobalOrder.NO_RANK) {
          keys[store.base(i) + column.row(entry)] = sort.isAscending() ? rank : distinct - 1 - rank;
        }
      }
    }
    return keys;
  }

  private static int[] counted(int[] byTime, int[] keys, int distinct) {
    var starts = new int[distinct + 2];
    for (int row : byTime) {
      starts[keys[row] + 1]++;
    }
    for (int key = 1; key < starts.length; key++) {
      starts[key] += starts[key - 1];
    }
    var result = new int[byTime.length];
    for (int row : byTime) {
      result[starts[keys[row]]++] = row;
    }
    return result;
  }
}
