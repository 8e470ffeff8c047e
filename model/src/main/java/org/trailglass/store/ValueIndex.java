package org.trailglass.store;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/// Finds the values of a column by their text, case aside: their ordinals in a table of open
/// addressing, by a hash of the folded text. Immutable.
final class ValueIndex {

  /// Fewer values are looked at one by one.
  private static final int FEW = 8;

  private final int[] slots;

  private ValueIndex(int[] slots) {
    this.slots = slots;
  }

  /// @param hash of the folded text of a value, by ordinal
  static ValueIndex of(int values, IntUnaryOperator hash) {
    if (values < FEW) {
      return new ValueIndex(new int[0]);
    }
    var slots = new int[Integer.highestOneBit(values) * 4];
    for (int ordinal = 0; ordinal < values; ordinal++) {
      int slot = slot(hash.applyAsInt(ordinal), slots.length);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = ordinal + 1;
    }
    return new ValueIndex(slots);
  }

  /// The hash of a folded text, which {@link #hash(byte[], int, int)} gives too.
  static int hash(String folded) {
    int hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = 31 * hash + folded.charAt(i);
    }
    return hash;
  }

  /// The hash of a text that is ASCII, folded on the way.
  static int hash(byte[] ascii, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      int b = ascii[i];
      hash = 31 * hash + (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b);
    }
    return hash;
  }

  private static int slot(int hash, int slots) {
    return hash * 0x9E3779B9 >>> (Integer.numberOfLeadingZeros(slots) + 1);
  }

  /// The ordinals of the values that are a text.
  BitSet ordinals(Column column, Needle needle) {
    var found = new BitSet();
    boolean isListed = slots.length == 0;
    int next = isListed ? 0 : slot(needle.hash(), slots.length);
    while (isListed ? next < column.values() : slots[next] != 0) {
      int ordinal = isListed ? next : slots[next] - 1;
      if (column.is(ordinal, needle)) {
        found.set(ordinal);
      }
      next = isListed ? next + 1 : next + 1 & slots.length - 1;
    }
    return found;
  }

  long retainedBytes() {
    return 32 + 4L * slots.length;
  }
}
