package org.trailglass.app.facets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Makes all facets one stop of the Tab key: arrows go from head to value to head, and Tab comes
/// back to where they stood. FX thread.
final class FacetCursor {
  private final Supplier<List<Node>> stops;
  private final Consumer<Node> reveal;
  private Optional<Node> current = Optional.empty();

  /// @param stops what the keyboard can stand on, from top to bottom
  /// @param reveal scrolls one of them into view
  FacetCursor(Supplier<List<Node>> stops, Consumer<Node> reveal) {
    this.stops = stops;
    this.reveal = reveal;
  }

  /// Takes the keys pressed inside a node.
  void listen(Node root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    root.focusWithinProperty().subscribe(isWithin -> refresh());
  }

  /// What has the keyboard, if it is one of them.
  Optional<Node> focused() {
    return stops.get().stream().filter(Node::isFocused).findFirst();
  }

  /// Gives the keyboard back to one that was taken out and put in again.
  void keep(Node node) {
    if (stops.get().contains(node)) {
      node.requestFocus();
    }
  }

  /// There are other stops.
  void refresh() {
    var now = stops.get();
    current = focused().or(() -> current.filter(now::contains)).or(() -> now.stream().findFirst());
    now.forEach(node -> node.setFocusTraversable(current.filter(is -> is == node).isPresent()));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    var now = stops.get();
    int at = now.indexOf(focused().orElse(null));
    switch (event.getCode()) {
      case UP, KP_UP -> go(now, at - 1);
      case DOWN, KP_DOWN -> go(now, at + 1);
      case PAGE_UP -> go(now, at - 10);
      case PAGE_DOWN -> go(now, at + 10);
      case HOME -> go(now, 0);
      case END -> go(now, now.size() - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(List<Node> now, int index) {
    if (!now.isEmpty()) {
      var node = now.get(Math.clamp(index, 0, now.size() - 1));
      node.requestFocus();
      refresh();
      reveal.accept(node);
    }
  }
}
