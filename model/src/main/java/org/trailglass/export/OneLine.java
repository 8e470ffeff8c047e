package org.trailglass.export;

import java.nio.charset.StandardCharsets;

/// An event's JSON on one line: white space between tokens goes, unsafe characters inside strings
/// become escapes, every key, number and literal stays as it is written. One thread.
final class OneLine {
  private final StringBuilder line = new StringBuilder();

  /// The JSON of an event as one line without its end.
  String of(byte[] json) {
    line.setLength(0);
    var text = new String(json, StandardCharsets.UTF_8);
    boolean inString = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (inString && c == '\\' && i < text.length() && !Escapes.isUnsafe(text.charAt(i))) {
        line.append('\\').append(text.charAt(i++));
      } else if (inString || !isSpace(c)) {
        inString = inString != (c == '"');
        Escapes.append(line, c);
      }
    }
    return line.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
