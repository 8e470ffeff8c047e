package org.trailglass.app.shell;

import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.trailglass.app.settings.TextSize;

/// Keys that change the size of text beside those that the menu shows: of the number pad, and of
/// keyboards on which plus is the shifted equals sign.
final class TextSizeKeys {
  private static final Map<KeyCode, UnaryOperator<TextSize>> CHANGES =
      Map.of(
          KeyCode.EQUALS, TextSize::larger,
          KeyCode.ADD, TextSize::larger,
          KeyCode.SUBTRACT, TextSize::smaller,
          KeyCode.NUMPAD0, any -> TextSize.usual());

  private TextSizeKeys() {}

  /// Takes what nothing inside the node has taken.
  static void listen(Node node, ShellViewModel model) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          var change = CHANGES.get(event.getCode());
          if (change != null && event.isShortcutDown() && !event.isAltDown()) {
            model.resizeText(change);
            event.consume();
          }
        });
  }
}
