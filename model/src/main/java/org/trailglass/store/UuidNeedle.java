package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Looks for a text in UUIDs without writing them out: at each offset at which the text may stand
/// in one, its digits are some of the 128 bits. Immutable.
final class UuidNeedle {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final int DIGITS_OF_LONG = 16;
  private static final int BITS_OF_DIGIT = 4;

  /// The bits that count, and what they are, of each half of a UUID.
  private record Bits(long highMask, long high, long lowMask, long low) {}

  private final Bits[] offsets;

  /// @param folded the text, its case folded
  UuidNeedle(String folded) {
    var found = new ArrayList<Bits>();
    for (int offset = 0; offset + folded.length() <= ShortForms.UUID_LENGTH; offset++) {
      var bits = at(folded, offset);
      if (bits != null) {
        found.add(bits);
      }
    }
    offsets = found.toArray(Bits[]::new);
  }

  private static @Nullable Bits at(String text, int offset) {
    var masks = new long[2];
    var digits = new long[2];
    for (int i = 0; i < text.length(); i++) {
      int at = offset + i;
      boolean isDash = at == 8 || at == 13 || at == 18 || at == 23;
      int digit = ShortForms.digit(text.charAt(i));
      if (isDash ? text.charAt(i) != '-' : digit < 0) {
        return null;
      }
      if (!isDash) {
        int number = at - (at > 23 ? 4 : at > 18 ? 3 : at > 13 ? 2 : at > 8 ? 1 : 0);
        int shift = (DIGITS_OF_LONG - 1 - number % DIGITS_OF_LONG) * BITS_OF_DIGIT;
        masks[number / DIGITS_OF_LONG] |= 15L << shift;
        digits[number / DIGITS_OF_LONG] |= (long) digit << shift;
      }
    }
    return new Bits(masks[0], digits[0], masks[1], digits[1]);
  }

  /// Whether there is no UUID that contains the text.
  boolean isNowhere() {
    return offsets.length == 0;
  }

  /// Whether the UUID in these 16 bytes contains the text.
  boolean isIn(byte[] bytes, int from) {
    long high = (long) LONG.get(bytes, from);
    long low = (long) LONG.get(bytes, from + Long.BYTES);
    for (var bits : offsets) {
      if ((high & bits.highMask) == bits.high && (low & bits.lowMask) == bits.low) {
        return true;
      }
    }
    return false;
  }
}
