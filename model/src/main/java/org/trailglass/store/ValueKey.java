package org.trailglass.store;

import org.trailglass.event.EventTime;
import org.trailglass.event.LeafKind;

/// What a value is sorted by, worked out once so that a comparison only compares: numbers first,
/// by their exact value however large the exponent is, then times, then text, ignoring case where
/// that decides; a word is not the string of its letters. Immutable.
///
/// @param major of a number: its sign and the place of its first digit; of a time: milliseconds
/// @param minor of a number: its first digits, with its sign
/// @param rest of a number: the digits behind those, without zeros at the end
record ValueKey(Group group, long major, long minor, String rest, String text, LeafKind kind)
    implements Comparable<ValueKey> {

  /// What is compared with its like only.
  enum Group {
    NUMBER,
    TIME,
    TEXT
  }

  /// The key of a value.
  static ValueKey of(LeafKind kind, String text) {
    if (kind == LeafKind.NUMBER) {
      var digits = Digits.of(text);
      return new ValueKey(Group.NUMBER, digits.place(), digits.first(), digits.rest(), text, kind);
    }
    if (kind == LeafKind.TEXT && mayBeTime(text)) {
      var time = EventTime.parse(text);
      if (time.isPresent()) {
        return new ValueKey(Group.TIME, time.getAsLong(), 0, "", text, kind);
      }
    }
    return new ValueKey(Group.TEXT, 0, 0, "", text, kind);
  }

  /// Whether text begins as ISO 8601 does; mere digits are ids more often than times.
  static boolean mayBeTime(String text) {
    return text.length() > 4 && text.charAt(4) == '-' && Character.isDigit(text.charAt(0));
  }

  @Override
  public int compareTo(ValueKey other) {
    int order = group.compareTo(other.group);
    order = order != 0 ? order : Long.compare(major, other.major);
    order = order != 0 ? order : Long.compare(minor, other.minor);
    if (order == 0) {
      order = major < 0 ? other.rest.compareTo(rest) : rest.compareTo(other.rest);
    }
    order = order != 0 ? order : String.CASE_INSENSITIVE_ORDER.compare(text, other.text);
    order = order != 0 ? order : text.compareTo(other.text);
    return order != 0 ? order : kind.compareTo(other.kind);
  }

  /// A number as its digits, without arithmetic: an exponent of a billion costs nothing.
  ///
  /// @param place 0 for zero; else where the first digit stands, above all other places for a
  ///     positive number, negated for a negative one
  /// @param first up to 18 digits, filled up with zeros, with the number's sign
  /// @param rest the digits behind them, without zeros at the end
  private record Digits(long place, long first, String rest) {
    private static final int FIRST = 18;
    private static final long ABOVE = 1L << 62;

    /// Larger exponents are all one.
    private static final long MOST = 1L << 60;

    static Digits of(String text) {
      int end = exponentAt(text);
      var digits = new StringBuilder();
      int beforePoint = 0;
      boolean isBehindPoint = false;
      for (int i = 0; i < end; i++) {
        char c = text.charAt(i);
        isBehindPoint |= c == '.';
        if (c >= '0' && c <= '9' && (c != '0' || !digits.isEmpty())) {
          digits.append(c);
          beforePoint += isBehindPoint ? 0 : 1;
        } else if (c == '0' && isBehindPoint) {
          beforePoint--;
        }
      }
      if (digits.isEmpty()) {
        return new Digits(0, 0, "");
      }
      long sign = text.startsWith("-") ? -1 : 1;
      long place = ABOVE + exponent(text, end) + beforePoint;
      return new Digits(sign * place, sign * first(digits), rest(digits));
    }

    private static int exponentAt(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == 'e' || text.charAt(i) == 'E') {
          return i;
        }
      }
      return text.length();
    }

    private static long exponent(String text, int at) {
      long exponent = 0;
      for (int i = at + 1; i < text.length() && exponent < MOST; i++) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
          exponent = exponent > MOST / 10 ? MOST : exponent * 10 + c - '0';
        }
      }
      return at + 1 < text.length() && text.charAt(at + 1) == '-' ? -exponent : exponent;
    }

    private static long first(StringBuilder digits) {
      long first = 0;
      for (int i = 0; i < FIRST; i++) {
        first = first * 10 + (i < digits.length() ? digits.charAt(i) - '0' : 0);
      }
      return first;
    }

    private static String rest(StringBuilder digits) {
      int end = digits.length();
      while (end > FIRST && digits.charAt(end - 1) == '0') {
        end--;
      }
      return end > FIRST ? digits.substring(FIRST, end) : "";
    }
  }
}
