package org.trailglass.store;

import java.util.Arrays;
import java.util.BitSet;

/// Whole numbers from 0 to a known maximum, in as few bits each as that needs. Immutable.
final class PackedInts {
  private final long[] words;
  private final int bits;
  private final int size;

  private PackedInts(long[] words, int bits, int size) {
    this.words = words;
    this.bits = bits;
    this.size = size;
  }

  /// Packs the first `size` values, none larger than `max`.
  static PackedInts of(int[] values, int size, int max) {
    int bits = 32 - Integer.numberOfLeadingZeros(max);
    var words = new long[(int) (((long) size * bits + 63) / 64)];
    long word = 0;
    int used = 0;
    int next = 0;
    for (int i = 0; bits > 0 && i < size; i++) {
      long value = values[i];
      word |= value << used;
      used += bits;
      if (used >= 64) {
        words[next++] = word;
        used -= 64;
        word = used == 0 ? 0 : value >>> (bits - used);
      }
    }
    if (used > 0) {
      words[next] = word;
    }
    return new PackedInts(words, bits, size);
  }

  int get(int index) {
    if (bits == 0) {
      return 0;
    }
    long bit = (long) index * bits;
    int word = (int) (bit >>> 6);
    int shift = (int) bit & 63;
    long value = words[word] >>> shift;
    if (shift + bits > 64) {
      value |= words[word + 1] << (64 - shift);
    }
    return (int) (value & ((1L << bits) - 1));
  }

  /// Some numbers as bits, of which there is one for each number that fits.
  long[] bits(BitSet some) {
    return Arrays.copyOf(some.toLongArray(), Math.max(1, 1 << bits >>> 6));
  }

  int size() {
    return size;
  }

  long retainedBytes() {
    return 40 + 8L * words.length;
  }
}
