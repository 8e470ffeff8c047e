package org.trailglass.app.control;

/// Where a text may be cut short: not inside a character, and not inside `⟨…⟩`, which stands for a
/// character that would not be seen: half of it would be a value that nobody wrote.
public final class CutPoint {
  private static final char OPEN = '\u27e8';
  private static final char CLOSE = '\u27e9';

  /// No such stand-in is longer.
  private static final int MOST_BETWEEN = 10;

  private CutPoint() {}

  /// The last place at which the text may be cut, not after a wanted one.
  public static int before(String text, int wanted) {
    int at = Math.clamp(wanted, 0, text.length());
    int open = openedBefore(text, at);
    int cut = open < 0 ? at : open;
    return isInCharacter(text, cut) ? cut - 1 : cut;
  }

  /// The first place at which the text may be cut, not before a wanted one.
  public static int after(String text, int wanted) {
    int at = Math.clamp(wanted, 0, text.length());
    int open = openedBefore(text, at);
    int cut = open < 0 ? at : text.indexOf(CLOSE, open) + 1;
    return isInCharacter(text, cut) ? cut + 1 : cut;
  }

  /// Where the stand-in begins that a place is inside of, -1 if there is none.
  private static int openedBefore(String text, int at) {
    int open = at == 0 ? -1 : text.lastIndexOf(OPEN, at - 1);
    int close = open < 0 ? -1 : text.indexOf(CLOSE, open);
    return close >= at && close - open <= MOST_BETWEEN ? open : -1;
  }

  private static boolean isInCharacter(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
