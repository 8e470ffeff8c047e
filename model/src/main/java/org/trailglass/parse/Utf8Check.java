package org.trailglass.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks for the first byte of a stream that is no UTF-8 (RFC 3629). Text that is ASCII costs one
/// look at eight bytes each. One thread.
final class Utf8Check {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGHS = 0x8080808080808080L;

  /// Bytes that the character begun still needs.
  private int needed;

  /// What the next of them may be.
  private int least = 0x80;

  private int most = 0xbf;

  void reset() {
    needed = 0;
    least = 0x80;
    most = 0xbf;
  }

  /// Takes the next bytes of the stream.
  ///
  /// @return the index of the first that is wrong, -1 if all are right
  int firstWrong(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (needed == 0) {
        at = firstHigh(bytes, at, to);
        if (at == to) {
          return -1;
        }
      }
      if (!take(bytes[at] & 0xff)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /// Whether the stream ends inside a character.
  boolean isCut() {
    return needed > 0;
  }

  private static int firstHigh(byte[] bytes, int from, int to) {
    int at = from;
    while (at + 8 <= to && ((long) LONG.get(bytes, at) & HIGHS) == 0) {
      at += 8;
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private boolean take(int c) {
    if (needed > 0) {
      boolean isRight = c >= least && c <= most;
      needed--;
      least = 0x80;
      most = 0xbf;
      return isRight;
    }
    needed = c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
    least = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
    most = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
    return c >= 0xc2 && c <= 0xf4;
  }
}
