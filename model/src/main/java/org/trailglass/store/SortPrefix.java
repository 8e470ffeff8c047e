package org.trailglass.store;

import org.trailglass.event.LeafKind;

/// The begin of a value's sort key as one number, so that most values are sorted without being
/// decoded: where two numbers differ, their values stand in that order; where they are equal, the
/// {@link ValueKey}s decide.
///
/// Two bits of group, then 60 bits: of text the first eight characters, their case folded, seven
/// bits each; of a number its double's; of a time its milliseconds.
final class SortPrefix {
  private static final int VALUE_BITS = 60;
  private static final int CHARACTERS = 8;

  /// Stands for all characters beyond ASCII; what follows one does not count.
  static final int OTHER = 0x7f;

  private SortPrefix() {}

  /// The prefix of a value.
  ///
  /// @param skipped how many characters of a text are left out at its start
  static long of(LeafKind kind, String text, int skipped) {
    if (kind == LeafKind.NUMBER) {
      return ofNumber(text);
    }
    if (kind == LeafKind.TEXT && ValueKey.mayBeTime(text)) {
      var key = ValueKey.of(kind, text);
      if (key.group() == ValueKey.Group.TIME) {
        return ofTime(key.major());
      }
    }
    return ofText(text, skipped);
  }

  private static long ofNumber(String text) {
    long bits = Double.doubleToLongBits(Double.parseDouble(text) + 0.0);
    long ordered = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    return group(ValueKey.Group.NUMBER) | ordered >>> (64 - VALUE_BITS);
  }

  /// @param millis since 1970; of a year with four digits
  static long ofTime(long millis) {
    return group(ValueKey.Group.TIME) | (millis + (1L << (VALUE_BITS - 1)));
  }

  private static long ofText(String text, int skipped) {
    long prefix = 0;
    int count = 0;
    boolean isOver = false;
    while (count < CHARACTERS && skipped + count < text.length() && !isOver) {
      int folded = folded(text.charAt(skipped + count));
      prefix = prefix << 7 | folded;
      isOver = folded == OTHER;
      count++;
    }
    return ofText(prefix, count);
  }

  /// @param characters the first ones, folded, seven bits each
  /// @param count how many: eight, or as many as there are before the end or one beyond ASCII
  static long ofText(long characters, int count) {
    return group(ValueKey.Group.TEXT) | characters << 7 * (CHARACTERS - count);
  }

  /// Whether the first characters of a text are plain ones, so that those behind them may decide:
  /// neither its end nor one beyond ASCII is among them.
  static boolean isPlain(long prefix, int characters) {
    boolean isPlain = prefix >>> VALUE_BITS == ValueKey.Group.TEXT.ordinal();
    for (int i = 0; isPlain && i < characters; i++) {
      long character = prefix >>> 7 * (CHARACTERS - 1 - i) & OTHER;
      isPlain = character != 0 && character != OTHER;
    }
    return isPlain;
  }

  /// A character as sorting ignores its case; one beyond ASCII stands behind all others.
  static int folded(char c) {
    if (c < OTHER) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return Math.min(OTHER, Character.toLowerCase(Character.toUpperCase(c)));
  }

  private static long group(ValueKey.Group group) {
    return (long) group.ordinal() << VALUE_BITS;
  }
}
