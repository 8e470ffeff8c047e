package org.trailglass.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.LeafKind;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;

/// Events by the value of a column: each distinct value gets its place among all of them once, then
/// rows are counted into place.
final class ValueOrder {
  private ValueOrder() {}

  /// One distinct value of one segment.
  private record Value(ValueKey key, int segment, int ordinal) {}

  /// The rows of all events.
  ///
  /// @param byTime the same rows by time, which breaks ties
  static int[] of(EventStore store, Sort sort, int[] byTime) {
    var columns = new ArrayList<Optional<Column>>();
    var values = new ArrayList<Value>();
    for (int i = 0; i < store.segments().size(); i++) {
      var column = store.segments().get(i).column(sort.path());
      columns.add(column);
      if (column.isPresent()) {
        addValues(column.get(), i, values);
      }
    }
    var ranks = ranks(columns, values);
    int distinct = ranks.distinct;
    var keys = keys(store, columns, ranks, sort.isAscending());
    return counted(byTime, keys, distinct);
  }

  private static void addValues(Column column, int segment, List<Value> values) {
    for (int ordinal = 0; ordinal < column.values(); ordinal++) {
      var kind = column.kind(ordinal);
      if (kind != LeafKind.NULL) {
        values.add(new Value(ValueKey.of(kind, column.text(ordinal)), segment, ordinal));
      }
    }
  }

  /// The place of each value among the distinct values of all segments, by segment and ordinal.
  private record Ranks(int[][] of, int distinct) {}

  private static Ranks ranks(List<Optional<Column>> columns, List<Value> values) {
    var sorted = values.toArray(Value[]::new);
    Arrays.parallelSort(sorted, Comparator.comparing(Value::key));
    var of = new int[columns.size()][];
    for (int i = 0; i < of.length; i++) {
      of[i] = new int[columns.get(i).map(Column::values).orElse(0)];
      Arrays.fill(of[i], -1);
    }
    int rank = -1;
    @Nullable Value last = null;
    for (var value : sorted) {
      if (last == null || last.key.compareTo(value.key) != 0) {
        rank++;
      }
      of[value.segment][value.ordinal] = rank;
      last = value;
    }
    return new Ranks(of, rank + 1);
  }

  /// The rank of each row; rows without a value come after all others.
  private static int[] keys(
      EventStore store, List<Optional<Column>> columns, Ranks ranks, boolean isAscending) {
    var keys = new int[store.rows()];
    Arrays.fill(keys, ranks.distinct);
    for (int i = 0; i < columns.size(); i++) {
      var found = columns.get(i);
      if (found.isEmpty()) {
        continue;
      }
      var column = found.get();
      for (int entry = column.entries() - 1; entry >= 0; entry--) {
        int rank = ranks.of[i][column.ordinal(entry)];
        if (rank >= 0) {
          keys[store.base(i) + column.row(entry)] = isAscending ? rank : ranks.distinct - 1 - rank;
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
