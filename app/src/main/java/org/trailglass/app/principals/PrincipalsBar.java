package org.trailglass.app.principals;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.trailglass.app.text.Words;

/// Above the list: how many principals there are.
final class PrincipalsBar {
  private final HBox root = new HBox();

  PrincipalsBar(PrincipalsViewModel model, Words words, Runnable onLeave) {
    var count = new Label();
    count.setId("principals-count");
    root.getStyleClass().add("principals-bar");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().add(count);
  }

  Node root() {
    return root;
  }
}
