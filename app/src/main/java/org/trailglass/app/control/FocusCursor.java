package org.trailglass.app.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// Makes many nodes one stop of the Tab key: arrows go from node to node, and Tab comes back to
/// where they stood. FX thread only.
public final class FocusCursor {
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final Consumer<Node> reveal;
  private final boolean isAcross;
  private List<Node> nodes = List.of();
  private Subscription watch = Subscription.EMPTY;
  private int current;

  /// @param reveal scrolls a node into view
  /// @param isAcross whether the arrows to the left and right go from node to node too
  public FocusCursor(Consumer<Node> reveal, boolean isAcross) {
    this.reveal = reveal;
    this.isAcross = isAcross;
  }

  /// Takes the keys pressed inside a node.
  public void listen(Node root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Has other nodes to go through; the keyboard stays where it is.
  ///
  /// @param at the place of the one on which Tab comes first
  public void show(List<? extends Node> newNodes, int at) {
    nodes = List.copyOf(newNodes);
    watch.unsubscribe();
    watch =
        Subscription.combine(
            nodes.stream()
                .map(node -> node.focusedProperty().subscribe(is -> focused(node, is)))
                .toArray(Subscription[]::new));
    stand(at);
  }

  private void focused(Node node, boolean isFocused) {
    if (isFocused) {
      stand(nodes.indexOf(node));
    }
  }

  private void stand(int index) {
    current = index;
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).setFocusTraversable(i == index);
    }
  }

  private void pressed(KeyEvent event) {
    if (nodes.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int to =
        switch (event.getCode()) {
          case UP, KP_UP -> current - 1;
          case DOWN, KP_DOWN -> current + 1;
          case LEFT, KP_LEFT -> isAcross ? current - 1 : NOWHERE;
          case RIGHT, KP_RIGHT -> isAcross ? current + 1 : NOWHERE;
          case HOME -> 0;
          case END -> nodes.size() - 1;
          default -> NOWHERE;
        };
    if (to != NOWHERE) {
      go(to);
      event.consume();
    }
  }

  private void go(int index) {
    var node = nodes.get(Math.clamp(index, 0, nodes.size() - 1));
    node.requestFocus();
    reveal.accept(node);
  }
}
