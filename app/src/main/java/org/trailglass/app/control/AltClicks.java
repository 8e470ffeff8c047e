package org.trailglass.app.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Keeps the Alt key, when it is let go after a click with it, from going to the menu bar: that
/// takes Alt alone for a wish to have the keyboard. FX thread.
public final class AltClicks {
  private boolean isUsed;

  /// Watches over the clicks inside a node.
  public void listen(Node node) {
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isUsed = event.isAltDown());
    node.addEventHandler(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (isUsed && event.getCode() == KeyCode.ALT) {
            isUsed = false;
            event.consume();
          }
        });
  }
}
