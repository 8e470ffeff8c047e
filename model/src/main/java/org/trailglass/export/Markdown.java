package org.trailglass.export;

/// Text in Markdown (CommonMark with the tables of GitHub). Whoever made the requests chose many of
/// the names in a log: what has a meaning in Markdown or HTML is escaped, so that nothing is
/// rendered, linked or run. Any thread.
public final class Markdown {
  private Markdown() {}

  /// The text on one line, as its reader sees it; control and bidirectional characters are visible
  /// escapes.
  public static String escaped(String text) {
    var visible = Escapes.visible(text);
    var written = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '&' -> written.append("&amp;");
        case '\\', '`', '*', '_', '{', '}', '[', ']', '|', '~', '!', '#', '$', '@' ->
            written.append('\\').append(c);
        case ':' -> written.append(visible.startsWith("://", i) ? "\\:" : ":");
        case '.' -> written.append(isAfterWww(visible, i) ? "\\." : ".");
        default -> written.append(c);
      }
    }
    return written.toString();
  }

  private static boolean isAfterWww(String text, int dot) {
    return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
  }
}
