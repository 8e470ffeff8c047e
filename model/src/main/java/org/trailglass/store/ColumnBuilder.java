package org.trailglass.store;

import java.util.Arrays;
import org.trailglass.event.LeafKind;

/// Collects the leaves of one path while a segment is built. Reused from segment to segment. One
/// thread.
///
/// A value is told from others by 96 bits of its keyed hash, so that looking one up touches one
/// cache line: where memory waits cost more than hashing, this halved the time of a load.
final class ColumnBuilder {

  /// After so many values it is decided whether looking them up pays.
  private static final int TRIAL = 1024;

  private final ValueBytes text;

  /// Row and ordinal of each entry, one after the other.
  private int[] entries = new int[16];

  private int size;
  private int[] places = new int[8];
  private int values;

  /// Two longs a slot: the low lane of the hash; the upper half of the high lane and the ordinal
  /// plus one. The second is 0 where the slot is free.
  private long[] slots = new long[32];

  private int slotsUsed;
  private long lastHigh;
  private long lastLow;
  private int lastOrdinal = -1;
  private boolean isUnique;

  /// Where the last value's text begins, and its length; -1 unless it came twice in a row, so that
  /// it pays to compare the next text with it.
  private int lastText = -1;

  private int lastLength;

  ColumnBuilder(ValueBytes text) {
    this.text = text;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    if (slotsUsed > 0) {
      Arrays.fill(slots, 0);
    }
    slotsUsed = 0;
    size = 0;
    values = 0;
    lastOrdinal = -1;
    lastText = -1;
    isUnique = false;
  }

  /// Adds a leaf if the JSON text at `from` is the last value again, and a quote.
  ///
  /// @return its length, -1 if it is not
  int addExpected(int row, byte[] bytes, int from, int to, ContentHash hash) {
    int end = from + lastLength;
    if (lastText < 0
        || end >= to
        || bytes[end] != '"'
        || !text.stands(lastText, lastLength, bytes, from)) {
      return -1;
    }
    hash.set(lastHigh, lastLow);
    append(row, lastOrdinal);
    return lastLength;
  }

  private void append(int row, int ordinal) {
    int at = size * 2;
    if (at == entries.length) {
      entries = Arrays.copyOf(entries, at * 2);
    }
    entries[at] = row;
    entries[at + 1] = ordinal;
    size++;
  }

  /// Adds a leaf; the hash is left with the value's, for the record's own.
  void add(int row, LeafKind kind, byte[] bytes, int from, int to, ContentHash hash) {
    hash.of(kind, bytes, from, to);
    append(row, isUnique ? value(kind, bytes, from, to) : ordinal(kind, bytes, from, to, hash));
  }

  private int ordinal(LeafKind kind, byte[] bytes, int from, int to, ContentHash hash) {
    long high = hash.high();
    long low = hash.low();
    if (lastOrdinal >= 0 && lastHigh == high && lastLow == low) {
      if (lastText < 0) {
        lastText = text.plainText(places[lastOrdinal]);
        lastLength = text.length(places[lastOrdinal]);
      }
      return lastOrdinal;
    }
    lastText = -1;
    lastHigh = high;
    lastLow = low;
    lastOrdinal = find(high, low);
    if (lastOrdinal < 0) {
      lastOrdinal = value(kind, bytes, from, to);
      if ((slotsUsed + 1) * 4 > slots.length) {
        grow();
      }
      place(low, high & 0xffffffff00000000L | lastOrdinal + 1);
      slotsUsed++;
      isUnique = values == TRIAL && size < TRIAL + TRIAL / 8;
    }
    return lastOrdinal;
  }

  private int find(long high, long low) {
    int mask = slots.length - 2;
    int slot = (int) low << 1 & mask;
    for (long entry = slots[slot + 1]; entry != 0; entry = slots[slot + 1]) {
      if (slots[slot] == low && (entry ^ high) >>> 32 == 0) {
        return (int) entry - 1;
      }
      slot = slot + 2 & mask;
    }
    return -1;
  }

  private int value(LeafKind kind, byte[] bytes, int from, int to) {
    if (values == places.length) {
      places = Arrays.copyOf(places, values * 2);
    }
    places[values] = text.add(kind, bytes, from, to);
    return values++;
  }

  private void grow() {
    var old = slots;
    slots = new long[old.length * 2];
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] != 0) {
        place(old[slot], old[slot + 1]);
      }
    }
  }

  private void place(long low, long entry) {
    int mask = slots.length - 2;
    int slot = (int) low << 1 & mask;
    while (slots[slot + 1] != 0) {
      slot = slot + 2 & mask;
    }
    slots[slot] = low;
    slots[slot + 1] = entry;
  }

  /// Takes the last leaf back. Its value stays in the dictionary, unused.
  void removeLast() {
    size--;
  }

  /// An immutable column of what was added.
  ///
  /// @param frozen the values of the segment
  LeafColumn build(int rowsOfSegment, ValueBytes frozen) {
    var rows = new char[size];
    var ordinals = new int[size];
    for (int i = 0; i < size; i++) {
      rows[i] = (char) entries[2 * i];
      ordinals[i] = entries[2 * i + 1];
    }
    return new LeafColumn(
        RowIndex.of(rows, size, rowsOfSegment),
        PackedInts.of(ordinals, size, Math.max(0, values - 1)),
        Arrays.copyOf(places, values),
        frozen);
  }
}
