package org.trailglass.app.detail;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A page of the detail pane: as wide as the pane, as long as it must be.
final class DetailPage {
  private final VBox content;
  private final ScrollPane root = new ScrollPane();

  DetailPage(Node... nodes) {
    content = new VBox(nodes);
    content.getStyleClass().add("detail-page");
    root.setContent(content);
    root.setFitToWidth(true);
    root.getStyleClass().add("detail-scroll");
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows its begin.
  void toTop() {
    root.setVvalue(0);
  }

  /// Scrolls as little as makes a node on it seen.
  void reveal(Node node) {
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = root.getViewportBounds().getHeight();
    double beyond = content.getHeight() - room;
    double top = root.getVvalue() * beyond;
    if (beyond > 0 && place.getMinY() < top) {
      root.setVvalue(place.getMinY() / beyond);
    } else if (beyond > 0 && place.getMaxY() > top + room) {
      root.setVvalue((place.getMaxY() - room) / beyond);
    }
  }
}
