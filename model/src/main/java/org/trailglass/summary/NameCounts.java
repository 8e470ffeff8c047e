package org.trailglass.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.Fields;
import org.trailglass.search.RowSet;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;

/// How often each event name occurs in a snapshot. Not changed once made.
final class NameCounts {
  static final int NO_NAME = -1;

  private final List<String> names = new ArrayList<>();
  private final @Nullable Column[] columns;

  /// By segment, then by the ordinal of its column: the number of the name.
  private final int[][] numbers;

  private final int[] counts;

  /// Looks at every event once.
  NameCounts(EventStore store) {
    int segments = store.segments().size();
    this.columns = new Column[segments];
    this.numbers = new int[segments][];
    var known = new HashMap<String, Integer>();
    for (int i = 0; i < segments; i++) {
      columns[i] = store.column(i, Fields.EVENT_NAME).orElse(null);
      numbers[i] = columns[i] == null ? new int[0] : numbers(columns[i], known);
    }
    this.counts = new int[names.size()];
    var all = RowSet.all(store);
    for (int i = 0; i < segments; i++) {
      var batches = new RowBatches(all.segment(i));
      for (int size = batches.next(); size > 0; size = batches.next()) {
        for (int at = 0; at < size; at++) {
          int name = of(i, batches.row(at));
          if (name != NO_NAME) {
            counts[name]++;
          }
        }
      }
    }
  }

  private int[] numbers(Column column, HashMap<String, Integer> known) {
    var its = new int[column.values()];
    Arrays.setAll(
        its,
        ordinal ->
            known.computeIfAbsent(
                column.text(ordinal),
                name -> {
                  names.add(name);
                  return known.size();
                }));
    return its;
  }

  /// The number of the name of an event, {@link #NO_NAME} if it has none.
  ///
  /// @param row counted from the segment's first
  int of(int segment, int row) {
    var column = columns[segment];
    int ordinal = column == null ? -1 : Ordinals.first(column, row);
    return ordinal < 0 ? NO_NAME : numbers[segment][ordinal];
  }

  /// The rarer of two names, the first one if both are equally rare.
  int rarer(int one, int other) {
    return other == NO_NAME || one != NO_NAME && counts[one] <= counts[other] ? one : other;
  }

  String name(int number) {
    return number == NO_NAME ? "" : names.get(number);
  }

  /// How often a name occurs; more than any, if it is none.
  int count(int number) {
    return number == NO_NAME ? Integer.MAX_VALUE : counts[number];
  }
}
