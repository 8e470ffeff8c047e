package org.trailglass.search;

import org.trailglass.store.EventStore;

/// The rows of a snapshot in an order. Immutable; any thread.
public final class RowOrder {
  private final int[] rows;

  private RowOrder(int[] rows) {
    this.rows = rows;
  }

  /// No rows.
  public static RowOrder empty() {
    return new RowOrder(new int[0]);
  }

  /// All events of the store, sorted: numbers as numbers, times as times, text ignoring case,
  /// missing last in both directions, ties by time, then source order. Takes up to a second: not
  /// for the FX thread.
  public static RowOrder of(EventStore store, Sort sort) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }
}
