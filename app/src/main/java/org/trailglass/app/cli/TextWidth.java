package org.trailglass.app.cli;

import org.trailglass.export.Escapes;

/// How many columns of a terminal a text takes: as well as it can be known, which depends on the
/// terminal for emoji.
final class TextWidth {
  private static final String ELLIPSIS = "\u2026";
  private static final int MOST_OF_COLUMN = 4;

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /// The text as it can be printed, or as much of its begin as fits, with an ellipsis behind it. Of
  /// characters that take no column there are no more than some for each column.
  ///
  /// @param columns how many there are
  static String cut(String text, int columns) {
    int most = columns * MOST_OF_COLUMN;
    boolean isLong = text.length() > most;
    return cut(Escapes.visible(isLong ? text.substring(0, most) : text), isLong, columns);
  }

  private static String cut(String text, boolean isBegin, int columns) {
    int width = isBegin ? 1 : 0;
    int fitting = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += of(text.codePointAt(at));
      if (width > columns) {
        return text.substring(0, fitting) + ELLIPSIS;
      }
      if (width < columns) {
        fitting = at + Character.charCount(text.codePointAt(at));
      }
    }
    return isBegin ? text + ELLIPSIS : text;
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /// East Asian Width W and F (Unicode Annex 11), in whole blocks.
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff01 && c <= 0xff60
        || c >= 0xffe0 && c <= 0xffe6
        || c >= 0x1f300 && c <= 0x1f64f
        || c >= 0x1f680 && c <= 0x1f9ff
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
