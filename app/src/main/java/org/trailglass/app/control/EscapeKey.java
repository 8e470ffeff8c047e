package org.trailglass.app.control;

import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Escape close a dialog from its fields too: a field with a formatter, as {@link LongestText}
/// is, keeps the key to itself.
public final class EscapeKey {
  private EscapeKey() {}

  /// From now on.
  public static void closes(Dialog<?> dialog) {
    dialog
        .getDialogPane()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (key.getCode() == KeyCode.ESCAPE && key.getTarget() instanceof TextInputControl) {
                key.consume();
                dialog.close();
              }
            });
  }
}
