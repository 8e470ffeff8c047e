package org.trailglass.event;

/// The grammar of a number in JSON (RFC 8259, section 6), for strings that hold one.
public final class JsonNumber {

  /// A longer text is no number that a log has.
  private static final int LONGEST = 100;

  private JsonNumber() {}

  /// Whether a text is a number of at most 100 characters.
  public static boolean isNumber(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int at = text.startsWith("-") ? 1 : 0;
    int end = digits(text, at);
    if (end == at || (end > at + 1 && text.charAt(at) == '0')) {
      return false;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      at = end + 1;
      end = digits(text, at);
      if (end == at) {
        return false;
      }
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      at = end + 1;
      at += at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? 1 : 0;
      end = digits(text, at);
      if (end == at) {
        return false;
      }
    }
    return end == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
