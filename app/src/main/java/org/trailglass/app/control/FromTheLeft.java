package org.trailglass.app.control;

import java.text.Bidi;

/// Makes a text run from the left whatever its first letter is: its begin stands at the left, what
/// is cut off is its end, and what stands for hidden characters stays in its place. Without that
/// the first strong letter decides.
public final class FromTheLeft {
  private static final char FIRST_RIGHT_TO_LEFT = 0x590;

  /// What marks hidden characters, and the ellipsis: of no direction.
  private static final String NEUTRAL = "\u27e8\u27e9\u2026";

  /// The left-to-right mark, seen by nobody.
  private static final String MARK = "\u200e";

  private FromTheLeft() {}

  /// Whether the text cannot run otherwise; says no rather than yes.
  public static boolean isCertain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_RIGHT_TO_LEFT && NEUTRAL.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The text to lay out.
  public static String of(String text) {
    return isCertain(text) || !Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? text
        : MARK + text;
  }

  /// A stretch of what was laid out as it was before.
  public static String undone(String shown) {
    return shown.startsWith(MARK) ? shown.substring(MARK.length()) : shown;
  }
}
