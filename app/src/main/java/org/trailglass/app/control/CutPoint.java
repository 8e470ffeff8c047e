package org.trailglass.app.control;

/// Where a text may be cut short: not inside a character, and not inside `⟨…⟩`, which stands for a
/// character that would not be seen: half of it would be a value that nobody wrote.
final class CutPoint {
  private static final char OPEN = '\u27e8';
  private static final char CLOSE = '\u27e9';

  /// No such stand-in is longer.
  private static final int MOST_BETWEEN = 10;

  private CutPoint() {}

  /// The last place at which the text may be cut, not after a wanted one.
  static int before(String text, int wanted) {
    int cut = Math.clamp(wanted, 0, text.length());
    int open = cut == 0 ? -1 : text.lastIndexOf(OPEN, cut - 1);
    if (open >= 0) {
      int close = text.indexOf(CLOSE, open);
      cut = close >= cut && close - open <= MOST_BETWEEN ? open : cut;
    }
    return cut > 0 && cut < text.length() && Character.isLowSurrogate(text.charAt(cut))
        ? cut - 1
        : cut;
  }
}
