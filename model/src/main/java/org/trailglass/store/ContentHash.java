package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import org.trailglass.event.LeafKind;

/// A 128-bit hash in two lanes, keyed with numbers drawn anew in each process: who writes a log
/// cannot make two events collide, since the keys did not exist yet.
///
/// Each step is a bijection of its lane for a given word, so inputs of one length that differ in
/// one word never collide. One thread.
final class ContentHash {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long KEY_A;
  private static final long KEY_B;
  private static final long SEED_A;
  private static final long SEED_B;

  static {
    var random = new SecureRandom();
    KEY_A = random.nextLong() | 1;
    KEY_B = random.nextLong() | 1;
    SEED_A = random.nextLong();
    SEED_B = random.nextLong();
  }

  private long a;
  private long b;

  /// The first lane.
  long high() {
    return a;
  }

  /// The second lane.
  long low() {
    return b;
  }

  /// Hashes one leaf or key.
  void of(LeafKind kind, byte[] bytes, int from, int to) {
    int length = to - from;
    long x = SEED_A + kind.ordinal();
    long y = SEED_B ^ length;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long word = (long) LONG.get(bytes, i);
      x = Long.rotateLeft(x ^ word, 29) * KEY_A;
      y = Long.rotateLeft(y + word, 37) * KEY_B;
    }
    if (i < to) {
      long word = tail(bytes, i, to);
      x = Long.rotateLeft(x ^ word, 29) * KEY_A;
      y = Long.rotateLeft(y + word, 37) * KEY_B;
    }
    a = avalanche(x ^ y * KEY_A);
    b = avalanche(y + Long.rotateLeft(x, 23) * KEY_B);
  }

  private static long tail(byte[] bytes, int from, int to) {
    int count = to - from;
    if (from + 8 <= bytes.length) {
      return (long) LONG.get(bytes, from) & (-1L >>> (64 - 8 * count));
    }
    long word = 0;
    for (int i = to - 1; i >= from; i--) {
      word = word << 8 | bytes[i] & 0xff;
    }
    return word;
  }

  private static long avalanche(long x) {
    long y = (x ^ x >>> 32) * 0x9e3779b97f4a7c15L;
    return y ^ y >>> 29;
  }

  /// Takes the lanes of a hash computed earlier.
  void set(long high, long low) {
    a = high;
    b = low;
  }

  /// Begins a running hash of a record.
  void begin() {
    a = SEED_A;
    b = SEED_B;
  }

  /// Adds a leaf's or key's hash to a running one.
  void add(long high, long low) {
    a = Long.rotateLeft(a ^ high, 29) * KEY_A + low;
    b = Long.rotateLeft(b + low, 37) * KEY_B ^ high;
  }

  /// Adds a bracket to a running hash.
  void add(int bracket) {
    a = (a ^ bracket) * KEY_B;
    b = (b + bracket) * KEY_A;
  }
}
