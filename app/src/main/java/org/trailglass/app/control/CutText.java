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

  /// The text, or as much of its begin as there is room for and an ellipsis; nothing if there is no
  /// room for that.
  ///
  /// @param text with nothing hidden in it
  /// @param room in pixels
  public String of(String text, double room) {
    var shown = FromTheLeft.of(text.length() > MOST ? text.substring(0, cut(text, MOST)) : text);
    if (text.length() <= MOST && width(shown) <= room) {
      return shown;
    }
    int least = 0;
    int most = shown.length();
    while (least < most) {
      int middle = (least + most + 1) / 2;
      if (width(shown.substring(0, cut(shown, middle)) + ELLIPSIS) <= room) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return least == 0 ? "" : shown.substring(0, cut(shown, least)) + ELLIPSIS;
  }

  private static int cut(String text, int at) {
    return CutPoint.before(text, at);
  }
}
