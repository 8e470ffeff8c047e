package org.trailglass.repair;

import org.trailglass.json.JsonBytes;
import org.trailglass.json.JsonCheck;

/// Finds the end of a value by its brackets in text that may be broken: their kinds must fit, and
/// those in an object stand behind a colon, so that a lost bracket is noticed soon.
public final class WholeValue {
  /// The brackets of the value do not fit.
  public static final int BROKEN = -1;

  /// The text ends inside the value.
  public static final int CUT = -2;

  /// Another object begins where a key of the value itself should: its bracket is missing.
  static final int LEFT_OPEN = -3;

  private WholeValue() {}

  /// Where the value that begins at `from` ends; {@link #BROKEN}, {@link #CUT} or {@link
  /// #LEFT_OPEN}, all below 0.
  public static int end(byte[] text, int from, int to) {
    if (text[from] != '{' && text[from] != '[') {
      int end = JsonBytes.end(text, from, to);
      boolean isOpen = text[from] == '"' && JsonBytes.closingQuote(text, from, to) < 0;
      return end == from ? BROKEN : isOpen ? CUT : end;
    }
    var open = new boolean[JsonCheck.MOST_DEPTH];
    int depth = 0;
    int at = from;
    byte before = ':';
    while (at < to) {
      byte c = text[at];
      if (c == '"') {
        at = JsonBytes.stringEnd(text, at, to);
        before = c;
        continue;
      }
      at++;
      if (c == '{' || c == '[') {
        boolean isInObject = depth > 0 && open[depth - 1];
        if (depth == JsonCheck.MOST_DEPTH || (isInObject && before != ':')) {
          return depth == 1 && before == ',' && c == '{' ? LEFT_OPEN : BROKEN;
        }
        open[depth++] = c == '{';
      } else if (c == '}' || c == ']') {
        if (open[--depth] != (c == '}')) {
          return BROKEN;
        }
        if (depth == 0) {
          return at;
        }
      }
      before = JsonBytes.isSpace(c) ? before : c;
    }
    return CUT;
  }
}
