package org.trailglass.app.control;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Puts text on the clipboard. FX thread.
public final class CopiedText {
  private CopiedText() {}

  /// Puts a text there, in the place of what was there.
  public static void put(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
