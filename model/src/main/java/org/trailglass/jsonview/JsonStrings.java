package org.trailglass.jsonview;

/// Decodes JSON strings as written. Never throws: an escape that is none stays as it is.
final class JsonStrings {
  private JsonStrings() {}

  /// The text of a string.
  ///
  /// @param from where its opening quote stands, if it has one
  static String decode(String text, int from, int to) {
    boolean isQuoted = from < to && text.charAt(from) == '"';
    int begin = isQuoted ? from + 1 : from;
    int end = isQuoted && to > begin && text.charAt(to - 1) == '"' ? to - 1 : to;
    if (text.indexOf('\\', begin, end) < 0) {
      return text.substring(begin, end);
    }
    var decoded = new StringBuilder(end - begin);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      int length = c == '\\' ? escapeLength(text, at, end) : 1;
      decoded.append(length < 2 ? c : escaped(text, at));
      at += length;
    }
    return decoded.toString();
  }

  /// How long the escape that begins here is; 1 if it is none.
  static int escapeLength(String text, int at, int end) {
    if (at + 1 >= end) {
      return 1;
    }
    char c = text.charAt(at + 1);
    if (c == 'u') {
      return at + 6 <= end && isHex(text, at + 2) ? 6 : 1;
    }
    return "\"\\/bfnrt".indexOf(c) >= 0 ? 2 : 1;
  }

  private static boolean isHex(String text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static char escaped(String text, int at) {
    char c = text.charAt(at + 1);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) Integer.parseInt(text, at + 2, at + 6, 16);
      default -> c;
    };
  }
}
