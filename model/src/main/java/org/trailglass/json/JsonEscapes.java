package org.trailglass.json;

/// The escapes of JSON strings (RFC 8259, section 7).
public final class JsonEscapes {
  private JsonEscapes() {}

  /// The text ends inside the escape.
  public static final int CUT = -2;

  /// There is no such escape.
  public static final int WRONG = -1;

  /// Where the escape that begins at `at` (with a backslash) ends; {@link #CUT} or {@link #WRONG}.
  public static int end(byte[] text, int at, int limit) {
    if (at + 1 >= limit) {
      return CUT;
    }
    switch (text[at + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
        return at + 2;
      case 'u':
        for (int i = at + 2; i < at + 6; i++) {
          if (i >= limit) {
            return CUT;
          }
          if (Character.digit(text[i], 16) < 0) {
            return WRONG;
          }
        }
        return at + 6;
      default:
        return WRONG;
    }
  }

  /// Decodes the content of a valid string to UTF-8. Half a surrogate pair becomes the three bytes
  /// of its own number (WTF-8), so that different text stays different.
  ///
  /// @param into takes at most `to - from` bytes, from 0
  /// @return how many bytes
  public static int decode(byte[] text, int from, int to, byte[] into) {
    int out = 0;
    int i = from;
    while (i < to) {
      byte c = text[i];
      if (c != '\\') {
        into[out++] = c;
        i++;
        continue;
      }
      byte kind = text[i + 1];
      i += 2;
      if (kind != 'u') {
        into[out++] = simple(kind);
        continue;
      }
      int unit = hex(text, i);
      i += 4;
      if (Character.isHighSurrogate((char) unit)
          && i + 6 <= to
          && text[i] == '\\'
          && text[i + 1] == 'u'
          && Character.isLowSurrogate((char) hex(text, i + 2))) {
        unit = Character.toCodePoint((char) unit, (char) hex(text, i + 2));
        i += 6;
      }
      out = utf8(unit, into, out);
    }
    return out;
  }

  private static byte simple(byte kind) {
    return switch (kind) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> kind;
    };
  }

  private static int hex(byte[] text, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      value = value << 4 | Character.digit(text[i], 16);
    }
    return value;
  }

  private static int utf8(int codePoint, byte[] into, int from) {
    int out = from;
    if (codePoint < 0x80) {
      into[out++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      into[out++] = (byte) (0xc0 | codePoint >> 6);
      into[out++] = (byte) (0x80 | codePoint & 0x3f);
    } else if (codePoint < 0x10000) {
      into[out++] = (byte) (0xe0 | codePoint >> 12);
      into[out++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
      into[out++] = (byte) (0x80 | codePoint & 0x3f);
    } else {
      into[out++] = (byte) (0xf0 | codePoint >> 18);
      into[out++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
      into[out++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
      into[out++] = (byte) (0x80 | codePoint & 0x3f);
    }
    return out;
  }
}
