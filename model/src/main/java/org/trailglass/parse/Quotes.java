package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.trailglass.json.JsonBytes;

/// Quotes the text at a spot.
final class Quotes {
  private static final int BEFORE = 30;
  private static final int CHARACTERS = 80;

  private Quotes() {}

  /// Up to 80 characters of the line that a spot is in, a little of what stands before it
  /// included; at the end of the text, of the last line that is not blank.
  static String around(byte[] text, int spot, int to) {
    int at = spot;
    while (spot >= to && at > 0 && JsonBytes.isSpace(text[at - 1])) {
      at--;
    }
    int from = at;
    while (from > 0 && at - from < BEFORE && text[from - 1] != '\n') {
      from--;
    }
    while (from < at && (text[from] & 0xc0) == 0x80) {
      from++;
    }
    int end = from;
    while (end < to && end - from < 4 * CHARACTERS && (text[end] != '\n' || end < at)) {
      end++;
    }
    var line = new String(text, from, end - from, UTF_8);
    int count = Math.min(CHARACTERS, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, count)).strip();
  }
}
