package org.trailglass.store;

import java.util.Arrays;
import org.trailglass.event.LeafKind;

/// Collects the leaves of one path while a segment is built. Reused from segment to segment. One
/// thread.
final class ColumnBuilder {

  /// After so many values it is decided whether looking them up pays.
  private static final int TRIAL = 1024;

  private final ValueBytes text;
  private char[] rows = new char[8];
  private int[] ordinals = new int[8];
  private int size;
  private int[] places = new int[8];
  private long[] high = new long[8];
  private long[] low = new long[8];
  private int values;
  private int[] slots = new int[16];
  private boolean isUnique;

  ColumnBuilder(ValueBytes text) {
    this.text = text;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    if (values > 0) {
      Arrays.fill(slots, 0);
    }
    size = 0;
    values = 0;
    isUnique = false;
  }

  /// Adds a leaf; the hash is left with the value's, for the record's own.
  void add(int row, LeafKind kind, byte[] bytes, int from, int to, ContentHash hash) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      ordinals = Arrays.copyOf(ordinals, size * 2);
    }
    rows[size] = (char) row;
    ordinals[size] = ordinal(kind, bytes, from, to, hash);
    size++;
  }

  private int ordinal(LeafKind kind, byte[] bytes, int from, int to, ContentHash hash) {
    if (isUnique) {
      hash.of(kind, bytes, from, to);
      return append(kind, bytes, from, to);
    }
    if (size > 0) {
      int last = ordinals[size - 1];
      if (text.is(places[last], kind, bytes, from, to)) {
        hash.set(high[last], low[last]);
        return last;
      }
    }
    hash.of(kind, bytes, from, to);
    int mask = slots.length - 1;
    int slot = (int) hash.low() & mask;
    while (slots[slot] != 0) {
      int ordinal = slots[slot] - 1;
      if (high[ordinal] == hash.high()
          && low[ordinal] == hash.low()
          && text.is(places[ordinal], kind, bytes, from, to)) {
        return ordinal;
      }
      slot = slot + 1 & mask;
    }
    int ordinal = append(kind, bytes, from, to);
    remember(ordinal, hash);
    slots[slot] = ordinal + 1;
    if (values * 2 > slots.length) {
      rehash();
    }
    isUnique = values == TRIAL && size < TRIAL + TRIAL / 8;
    return ordinal;
  }

  private int append(LeafKind kind, byte[] bytes, int from, int to) {
    if (values == places.length) {
      places = Arrays.copyOf(places, values * 2);
    }
    places[values] = text.add(kind, bytes, from, to);
    return values++;
  }

  private void remember(int ordinal, ContentHash hash) {
    if (ordinal >= high.length) {
      high = Arrays.copyOf(high, high.length * 2);
      low = Arrays.copyOf(low, low.length * 2);
    }
    high[ordinal] = hash.high();
    low[ordinal] = hash.low();
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int ordinal = 0; ordinal < values; ordinal++) {
      int slot = (int) low[ordinal] & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = ordinal + 1;
    }
  }

  /// Takes the last leaf back. Its value stays in the dictionary, unused.
  void removeLast() {
    size--;
  }

  /// An immutable column of what was added.
  ///
  /// @param frozen the values of the segment
  LeafColumn build(int rowsOfSegment, ValueBytes frozen) {
    return new LeafColumn(
        RowIndex.of(rows, size, rowsOfSegment),
        PackedInts.of(ordinals, size, Math.max(0, values - 1)),
        Arrays.copyOf(places, values),
        frozen);
  }
}
