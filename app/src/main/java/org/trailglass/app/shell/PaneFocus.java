package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Moves the keyboard from pane to pane.
final class PaneFocus {
  private final Supplier<List<Node>> panes;

  /// @param panes those that are shown, in reading order
  PaneFocus(Supplier<List<Node>> panes) {
    this.panes = panes;
  }

  /// Goes to the next pane, or to the one before.
  ///
  /// @param step 1 or -1
  void move(int step) {
    var shown = panes.get();
    if (shown.isEmpty()) {
      return;
    }
    int current = indexOfFocused(shown);
    for (int i = 1; i <= shown.size(); i++) {
      int next = Math.floorMod(current + i * step, shown.size());
      if (enter(shown.get(next))) {
        return;
      }
    }
  }

  private static int indexOfFocused(List<Node> shown) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  /// Gives the keyboard to the first node inside that takes it.
  ///
  /// @return whether there is one
  static boolean enter(Node node) {
    var first = first(node);
    first.ifPresent(Node::requestFocus);
    return first.isPresent();
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
