package org.trailglass.app.detail;

import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;

/// What the pane shows of a text out of an event: its begin, with nothing hidden in it. To lay out
/// a value of megabytes takes the window minutes; all of it stands in the JSON, and is what the
/// menu of a value copies and filters for. Any thread.
final class ShownText {
  static final int LONGEST = 2_000;

  private ShownText() {}

  static String of(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST));
  }
}
