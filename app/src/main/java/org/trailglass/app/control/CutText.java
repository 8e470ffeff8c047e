package org.trailglass.app.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Cuts texts to the room that a drawing has for them. FX thread.
public final class CutText {
  private static final String ELLIPSIS = "\u2026";

  /// Nothing that is drawn has room for more.
  private static final int MOST = 300;

  private final Text measure = new Text();

  public CutText(Font font) {
    measure.setFont(font);
  }

  /// The width of a text, in pixels.
  public double width(String text) {
    measure.setText(text);
    return measure.getLayoutBounds().getWidth();
  }

  /// The text, or as much of it as there is room for, with an ellipsis for what is left out;
  /// nothing if there is no room for that.
  ///
  /// @param text with nothing hidden in it
  /// @param room in pixels
  /// @param cut what is left out
  public String of(String text, double room, Cut cut) {
    if (text.length() <= MOST && width(FromTheLeft.of(text)) <= room) {
      return FromTheLeft.of(text);
    }
    int least = 0;
    int most = Math.min(text.length(), MOST);
    while (least < most) {
      int middle = (least + most + 1) / 2;
      if (width(cut(text, middle, cut)) <= room) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return least == 0 ? "" : cut(text, least, cut);
  }

  private static String cut(String text, int chars, Cut cut) {
    int head = (int) Math.ceil(chars * cut.head());
    int tail = CutPoint.after(text, text.length() - (chars - head));
    return FromTheLeft.of(
        text.substring(0, CutPoint.before(text, head)) + ELLIPSIS + text.substring(tail));
  }
}
