package org.trailglass.app.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.trailglass.app.control.SelectableText;

/// Makes the values of a list one stop of the Tab key: arrows go from value to value, and Tab comes
/// back to where they stood.
final class FieldCursor {
  private final Consumer<Node> reveal;
  private List<SelectableText> values = List.of();
  private int current;

  /// @param reveal scrolls a value into view
  FieldCursor(Consumer<Node> reveal) {
    this.reveal = reveal;
  }

  /// Takes the keys pressed inside a node.
  void listen(Node root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Goes to the first of other values; the keyboard stays where it is.
  void show(List<SelectableText> newValues) {
    values = List.copyOf(newValues);
    values.forEach(value -> value.focusedProperty().subscribe(is -> focused(value, is)));
    stand(0);
  }

  private void focused(SelectableText value, boolean isFocused) {
    if (isFocused) {
      stand(values.indexOf(value));
    }
  }

  private void stand(int index) {
    current = index;
    for (int i = 0; i < values.size(); i++) {
      values.get(i).setFocusTraversable(i == index);
    }
  }

  private void pressed(KeyEvent event) {
    if (values.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP, KP_UP -> go(current - 1);
      case DOWN, KP_DOWN -> go(current + 1);
      case HOME -> go(0);
      case END -> go(values.size() - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int index) {
    var value = values.get(Math.clamp(index, 0, values.size() - 1));
    value.requestFocus();
    reveal.accept(value);
  }
}
