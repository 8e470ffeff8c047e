package org.trailglass.export;

/// Text made safe to print: control and bidirectional characters, which could steer a terminal or
/// turn the reading order around, become the escapes that JSON knows. Any thread.
public final class Escapes {
  private Escapes() {}

  /// Whether a character is never printed as it is: controls, line and paragraph separators,
  /// bidirectional marks, embeddings, overrides and isolates (Unicode 16, `Bidi_Control`), half a
  /// surrogate pair.
  public static boolean isUnsafe(int codePoint) {
    return codePoint < 0x20
        || codePoint >= 0x7F && codePoint < 0xA0
        || codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint >= 0x2028 && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069
        || codePoint == 0xFEFF
        || codePoint >= 0xD800 && codePoint <= 0xDFFF;
  }

  /// The text on one line, unsafe characters as `\n`, `\u202e` …; everything else as it is.
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Escapes::isUnsafe)) {
      return text;
    }
    var visible = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(visible, c));
    return visible.toString();
  }

  /// The text as a JSON string, in quotes.
  public static String jsonString(String text) {
    var json = new StringBuilder(text.length() + 16).append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\');
              }
              append(json, c);
            });
    return json.append('"').toString();
  }

  /// Appends a character, as an escape if it is unsafe.
  static void append(StringBuilder text, int codePoint) {
    if (!isUnsafe(codePoint)) {
      text.appendCodePoint(codePoint);
      return;
    }
    switch (codePoint) {
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      default -> text.append("\\u").append("%04x".formatted(codePoint));
    }
  }
}
