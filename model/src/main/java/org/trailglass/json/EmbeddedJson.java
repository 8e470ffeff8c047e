package org.trailglass.json;

import java.util.Arrays;
import java.util.Optional;

/// Finds the JSON document that a string value holds, as policy documents do: plain, or
/// URL-encoded (`%7B%22Version%22…`, RFC 3986, as IAM answers).
public final class EmbeddedJson {
  private EmbeddedJson() {}

  /// The document that a string's decoded text is, if it is a valid object or list and nothing
  /// else; rejected by the first character in all common cases.
  ///
  /// @param text holds the decoded text, UTF-8, from `from` to `to`
  /// @return bytes of its own
  public static Optional<byte[]> decode(byte[] text, int from, int to) {
    int start = JsonBytes.skipSpace(text, from, to);
    if (start == to) {
      return Optional.empty();
    }
    byte first = text[start];
    if (first == '{' || first == '[') {
      int end = to;
      while (JsonBytes.isSpace(text[end - 1])) {
        end--;
      }
      byte last = text[end - 1];
      return last == (first == '{' ? '}' : ']') ? checked(text, from, to) : Optional.empty();
    }
    return first == '%' && isEncodedBracket(text, start, to)
        ? percentDecoded(text, start, to)
        : Optional.empty();
  }

  private static Optional<byte[]> checked(byte[] text, int from, int to) {
    return new JsonCheck(JsonCheck.MOST_DEPTH).document(text, from, to)
        ? Optional.of(Arrays.copyOfRange(text, from, to))
        : Optional.empty();
  }

  /// `%7B` or `%5B`.
  private static boolean isEncodedBracket(byte[] text, int at, int to) {
    return at + 2 < to
        && (text[at + 1] == '7' || text[at + 1] == '5')
        && (text[at + 2] | 0x20) == 'b';
  }

  private static Optional<byte[]> percentDecoded(byte[] text, int from, int to) {
    var decoded = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      byte c = text[i];
      if (c == '%') {
        int high = i + 2 < to ? Character.digit(text[i + 1], 16) : -1;
        int low = i + 2 < to ? Character.digit(text[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        c = (byte) (high << 4 | low);
        i += 2;
      }
      decoded[length++] = c;
    }
    return checked(decoded, 0, length);
  }
}
