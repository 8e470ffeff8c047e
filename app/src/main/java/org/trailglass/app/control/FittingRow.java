package org.trailglass.app.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A line of nodes, of which those that can be missed go where there is no room for all: words are
/// longer in one language than in another, so no width in pixels tells. FX thread.
public final class FittingRow extends HBox {
  private List<Node> spare = List.of();

  /// Sets which nodes of the line can be missed.
  ///
  /// @param nodes children, the one that goes first at first
  public void setSpare(List<Node> nodes) {
    spare = List.copyOf(nodes);
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
    double all =
        getChildren().stream()
            .filter(node -> node.isManaged() || spare.contains(node))
            .mapToDouble(this::taken)
            .sum();
    double missing = all - getSpacing() - room;
    for (var node : spare) {
      boolean isShown = missing <= 0;
      missing -= isShown ? 0 : taken(node);
      if (node.isManaged() != isShown) {
        node.setManaged(isShown);
        node.setVisible(isShown);
      }
    }
    super.layoutChildren();
  }

  private double taken(Node node) {
    return Math.ceil(node.prefWidth(-1)) + getSpacing();
  }

  /// Of what cannot be missed, so that the line can become narrow.
  @Override
  protected double computeMinWidth(double height) {
    double all =
        getManagedChildren().stream()
            .filter(node -> !spare.contains(node))
            .mapToDouble(node -> node.minWidth(height) + getSpacing())
            .sum();
    return getInsets().getLeft() + Math.max(0, all - getSpacing()) + getInsets().getRight();
  }
}
