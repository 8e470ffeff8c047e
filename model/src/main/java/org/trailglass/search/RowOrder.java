package org.trailglass.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// The rows of a snapshot in an order. Immutable; any thread.
public final class RowOrder {
  private final int[] rows;
  private final int[] positions;

  private RowOrder(int[] rows, int rowsOfStore) {
    this.rows = rows;
    this.positions = new int[rowsOfStore];
    Arrays.fill(positions, -1);
    for (int position = 0; position < rows.length; position++) {
      positions[rows[position]] = position;
    }
  }

  /// No rows.
  public static RowOrder empty() {
    return new RowOrder(new int[0], 0);
  }

  /// All events of the store, sorted: numbers as numbers, times as times, text ignoring case,
  /// missing last in both directions, ties by time, then source order. Values that differ in case
  /// or spelling only stand beside each other and are not mixed. Takes up to a second: not
  /// for the FX thread.
  public static RowOrder of(EventStore store, Sort sort) {
    var byTime = TimeOrder.of(store);
    if (sort.path().equals(Fields.EVENT_TIME)) {
      return new RowOrder(
          sort.isAscending() ? byTime : TimeOrder.reversed(store, byTime), store.rows());
    }
    return new RowOrder(ValueOrder.of(store, sort, byTime), store.rows());
  }

  /// Those rows of this order that are in a set, of the same snapshot, in the same order.
  public RowOrder of(RowSet some) {
    if (some.size() == rows.length) {
      return this;
    }
    var bits = some.toBits();
    // One more, so that a row is written first and counted then: no branch to be guessed wrong.
    var kept = new int[some.size() + 1];
    int size = 0;
    for (int row : rows) {
      kept[size] = row;
      size += (int) (bits[row >>> 6] >>> row & 1);
    }
    return new RowOrder(Arrays.copyOf(kept, size), positions.length);
  }

  /// Those rows of this order that pass a test, in the same order.
  public RowOrder keeping(IntPredicate test) {
    return new RowOrder(Arrays.stream(rows).filter(test).toArray(), positions.length);
  }

  /// How many rows.
  public int size() {
    return rows.length;
  }

  /// The store's row at a position.
  public int row(int position) {
    return rows[position];
  }

  /// The position of a store's row, -1 if it is not in this order.
  public int position(int row) {
    return row < positions.length ? positions[row] : -1;
  }
}
