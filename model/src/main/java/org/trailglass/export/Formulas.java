package org.trailglass.export;

/// Keeps a spreadsheet from running text as a formula (OWASP, "CSV injection"): an apostrophe goes
/// before it. Wherever a spreadsheet may split a line, which depends on its country, a cell begins.
/// Any thread.
public final class Formulas {
  /// What begins a formula; the full-width and small forms count in East Asian versions.
  private static final String STARTS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b";

  /// Where a cell may begin anew.
  private static final String SEPARATORS = ";\t\r\n";

  /// Letters that cannot be seen.
  private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

  private Formulas() {}

  /// The text, with an apostrophe wherever a formula would begin.
  public static String disarm(String text) {
    var safe = new StringBuilder(text.length() + 2);
    int from = 0;
    while (from < text.length()) {
      if (begins(text, from)) {
        safe.append('\'');
      }
      int to = from;
      while (to < text.length() && SEPARATORS.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      to = Math.min(to + 1, text.length());
      safe.append(text, from, to);
      from = to;
    }
    return safe.toString();
  }

  /// Whether a formula begins at an index, behind what cannot be seen.
  private static boolean begins(String text, int from) {
    if (from == 0 && !text.isEmpty() && SEPARATORS.indexOf(text.charAt(0)) > 0) {
      return true;
    }
    int at = from;
    while (at < text.length() && isInvisible(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isInvisible(int c) {
    if (SEPARATORS.indexOf(c) >= 0) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK ->
          true;
      default -> FILLERS.indexOf(c) >= 0;
    };
  }
}
