package org.trailglass.app.detail;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A page of the detail pane: as wide as the pane, as long as it must be.
final class DetailPage {
  private final ScrollPane root = new ScrollPane();

  DetailPage(Node... nodes) {
    var content = new VBox(nodes);
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
}
