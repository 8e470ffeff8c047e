package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.trailglass.event.CaseFolding;

/// A text that is looked for in values, case aside. Immutable; any thread.
///
/// Values are looked through as bytes, eight at a time: two bytes of the text, the rarest by what
/// logs are made of, are compared at their distance, and only where both stand is the rest (W.
/// Muła, "SIMD-friendly algorithms for substring searching", with words for registers).
public final class Needle {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final byte CASE = 'a' - 'A';

  /// What logs are made of, the most frequent first.
  private static final String FREQUENT = "eaistonrc-m:l/dup.01gw2v34569z8yfhbkxqj_ =,@%+";

  private final String folded;
  private final int hash;

  /// The bytes to look for: the text, if it is ASCII; else the longest part of it that is.
  private final byte[] bytes;

  private final boolean isAscii;

  /// Of two bytes: where they are in `bytes`, what they are, and the bits that do not count.
  private final int firstAt;

  private final int secondAt;
  private final long first;
  private final long second;
  private final long firstMask;
  private final long secondMask;

  public Needle(String text) {
    folded = CaseFolding.fold(text);
    hash = ValueIndex.hash(folded);
    bytes = longestAscii(folded).getBytes(StandardCharsets.US_ASCII);
    isAscii = bytes.length == folded.length();
    firstAt = rarest(bytes, -1);
    secondAt = rarest(bytes, firstAt);
    first = firstAt < 0 ? 0 : ONES * bytes[firstAt];
    second = firstAt < 0 ? 0 : ONES * bytes[secondAt];
    firstMask = firstAt < 0 ? 0 : ONES * mask(bytes[firstAt]);
    secondMask = firstAt < 0 ? 0 : ONES * mask(bytes[secondAt]);
  }

  private static String longestAscii(String text) {
    var longest = "";
    for (var part : text.split("[^\\p{ASCII}]+")) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest;
  }

  /// Where the rarest byte is; another one than at `but`, if there is another.
  private static int rarest(byte[] bytes, int but) {
    int rarest = bytes.length == 1 ? 0 : -1;
    for (int i = 0; i < bytes.length; i++) {
      if (i != but && (rarest < 0 || rank(bytes[i]) >= rank(bytes[rarest]))) {
        rarest = i;
      }
    }
    return rarest;
  }

  private static int rank(byte b) {
    int rank = FREQUENT.indexOf(b);
    return rank < 0 ? FREQUENT.length() : rank;
  }

  private static int mask(byte folded) {
    return folded >= 'a' && folded <= 'z' ? CASE : 0;
  }

  /// The text, its case folded.
  public String folded() {
    return folded;
  }

  /// The {@link ValueIndex#hash} of the text.
  int hash() {
    return hash;
  }

  /// Whether a text is this one.
  public boolean is(String text) {
    return CaseFolding.fold(text).equals(folded);
  }

  /// Whether a text contains this one.
  public boolean isIn(String text) {
    return CaseFolding.fold(text).contains(folded);
  }

  /// Whether all of it is ASCII, so that bytes decide.
  boolean isAscii() {
    return isAscii;
  }

  /// The number of bytes, where all of it is ASCII.
  int length() {
    return bytes.length;
  }

  /// Whether the bytes are this text, which is ASCII.
  boolean is(byte[] text, int from, int to) {
    return to - from == bytes.length && stands(text, from);
  }

  /// Whether the bytes hold this text, if it is ASCII; else whether they may hold it.
  boolean isIn(byte[] text, int from, int to) {
    return next(text, from, to) >= 0;
  }

  /// Where this text begins for the first time, -1 if it is not there. Of text that is not ASCII
  /// the place of a part of it; or where none of it is, any place that is not ASCII.
  int next(byte[] text, int from, int to) {
    if (bytes.length > 0) {
      return nextAscii(text, from, to);
    }
    return isAscii ? from : nextBeyondAscii(text, from, to);
  }

  private int nextAscii(byte[] text, int from, int to) {
    int last = to - bytes.length;
    int i = from;
    for (int ahead = Math.max(firstAt, secondAt) + Long.BYTES; i + ahead <= to; i += Long.BYTES) {
      long a = ((long) LONG.get(text, i + firstAt) | firstMask) ^ first;
      long b = ((long) LONG.get(text, i + secondAt) | secondMask) ^ second;
      long both = a | b;
      long zeros = both - ONES & ~both & HIGHS;
      while (zeros != 0) {
        int at = i + (Long.numberOfTrailingZeros(zeros) >>> 3);
        if (at <= last && stands(text, at)) {
          return at;
        }
        zeros &= zeros - 1;
      }
    }
    for (; i <= last; i++) {
      if (stands(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int nextBeyondAscii(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] < 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean stands(byte[] text, int at) {
    for (int i = 0; i < bytes.length; i++) {
      byte b = text[at + i];
      if ((b >= 'A' && b <= 'Z' ? b + CASE : b) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /// Whether every byte is one of these, so that this text may stand in what consists of them.
  boolean isOf(String characters) {
    if (!isAscii) {
      return false;
    }
    for (byte b : bytes) {
      if (characters.indexOf(b) < 0) {
        return false;
      }
    }
    return true;
  }
}
