package org.trailglass.json;

import java.util.Arrays;

/// Finds its way in JSON by bytes alone. It checks nothing: in text that may be broken, a value
/// ends where its own quotes or brackets say, and at the end of the text if they do not.
public final class JsonBytes {
  private JsonBytes() {}

  /// The first index at or after `from` that is no white space, or `to`.
  public static int skipSpace(byte[] text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text[at])) {
      at++;
    }
    return at;
  }

  /// White space of JSON.
  public static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /// The first line break at or after `from`, or `to`.
  public static int lineEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != '\n') {
      at++;
    }
    return at;
  }

  /// Where the value that begins at `from` ends, or `to` if it does not end before.
  public static int end(byte[] text, int from, int to) {
    return switch (text[from]) {
      case '"' -> stringEnd(text, from, to);
      case '{', '[' -> bracketEnd(text, from, to);
      default -> scalarEnd(text, from, to);
    };
  }

  /// Where the string that begins at `from` (with its quote) ends, or `to`.
  public static int stringEnd(byte[] text, int from, int to) {
    int quote = closingQuote(text, from, to);
    return quote < 0 ? to : quote + 1;
  }

  /// The other quote of the string that begins at `from`, -1 if there is none.
  public static int closingQuote(byte[] text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text[i] == '"') {
        return i;
      }
      if (text[i] == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static int bracketEnd(byte[] text, int from, int to) {
    int depth = 0;
    int at = from;
    while (at < to) {
      byte c = text[at];
      if (c == '"') {
        at = stringEnd(text, at, to);
        continue;
      }
      at++;
      if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return at;
      }
    }
    return to;
  }

  private static int scalarEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && !isSpace(text[at]) && ",:]}".indexOf(text[at]) < 0) {
      at++;
    }
    return at;
  }

  /// Whether the key between two quotes is the one that an object begins with.
  public static boolean isFirstKey(byte[] text, int object, int from, int to) {
    int first = skipSpace(text, object + 1, from);
    return first + to - from <= from
        && Arrays.equals(text, first, first + to - from, text, from, to);
  }

  /// The decoded text of the string from its quote to after its other quote.
  public static byte[] decode(byte[] text, int from, int to) {
    var into = new byte[to - from - 2];
    int length = JsonEscapes.decode(text, from + 1, to - 1, into);
    return length == into.length ? into : Arrays.copyOf(into, length);
  }
}
