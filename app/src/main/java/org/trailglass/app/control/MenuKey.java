package org.trailglass.app.control;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/// Shift+F10 asks for the menu of what has the keyboard, as it does on Windows by itself. FX thread
/// only.
public final class MenuKey {
  private MenuKey() {}

  /// Takes what nothing inside the node has taken.
  public static void listen(Node root) {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      root.addEventHandler(KeyEvent.KEY_PRESSED, MenuKey::pressed);
    }
  }

  private static void pressed(KeyEvent event) {
    boolean isPlain = event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.F10 && isPlain && event.getTarget() instanceof Node node) {
      ask(node);
      event.consume();
    }
  }

  /// Below the node, at its left.
  private static void ask(Node node) {
    var bounds = node.getLayoutBounds();
    var at = node.localToScreen(bounds.getMinX(), bounds.getMaxY());
    node.fireEvent(
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            bounds.getMinX(),
            bounds.getMaxY(),
            at.getX(),
            at.getY(),
            true,
            new PickResult(node, bounds.getMinX(), bounds.getMaxY())));
  }
}
