package org.trailglass.store;

import java.util.Arrays;
import org.trailglass.event.LeafKind;

/// Numbers the distinct values of one path while a segment is built. Used again from segment to
/// segment. One thread.
///
/// A value is told from others by 96 bits of its keyed hash, so that looking one up touches one
/// cache line: where memory waits cost more than hashing, this halved the time of a load.
final class ValueDictionary {

  /// After so many values it is decided whether looking them up pays.
  private static final int TRIAL = 1024;

  private final ValueBytes text;

  private int looked;
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

  ValueDictionary(ValueBytes text) {
    this.text = text;
  }

  /// How many values there are.
  int size() {
    return values;
  }

  /// Where in the segment's text each value is, by ordinal.
  int[] places() {
    return Arrays.copyOf(places, values);
  }

  void clear() {
    if (slotsUsed > 0) {
      Arrays.fill(slots, 0);
    }
    slotsUsed = 0;
    looked = 0;
    values = 0;
    lastOrdinal = -1;
    lastText = -1;
    isUnique = false;
  }

  /// The ordinal of the last value if the JSON text at `from` is that value again, and a quote; -1
  /// if it is not. Leaves its hash.
  int expected(byte[] bytes, int from, int to, ContentHash hash) {
    int end = from + lastLength;
    if (lastText < 0
        || end >= to
        || bytes[end] != '"'
        || !text.stands(lastText, lastLength, bytes, from)) {
      return -1;
    }
    hash.set(lastHigh, lastLow);
    return lastOrdinal;
  }

  /// The length of the text of the last value.
  int lastLength() {
    return lastLength;
  }

  /// Looks at the place at which a value with this hash would be found, so that it is near when it
  /// is looked up.
  int visit(long low) {
    return isUnique ? 0 : (int) slots[((int) low << 1 & slots.length - 2) + 1];
  }

  /// The ordinal of a value with this hash.
  int ordinal(LeafKind kind, byte[] bytes, int from, int to, long high, long low) {
    if (isUnique) {
      return value(kind, bytes, from, to);
    }
    looked++;
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
      isUnique = values == TRIAL && looked < TRIAL + TRIAL / 8;
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
}
