package org.trailglass.app.detail;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.trailglass.app.text.Words;

/// Says that the filter hides the event, as where a link led to it, and offers to show it among the
/// others. FX thread only.
final class HiddenBar {
  private final HBox root = new HBox();
  // Held, since a binding goes away with the last who holds it.
  private final ObservableValue<Boolean> isHidden;

  HiddenBar(DetailViewModel model, Words words) {
    this.isHidden = model.hiddenProperty();
    var text = new Label(words.get("detail.hidden"));
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var show = new Button(words.get("detail.hidden.show"));
    show.setId("show-in-context");
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setOnAction(click -> model.showInContext());
    root.getChildren().setAll(text, show);
    root.getStyleClass().add("hidden-bar");
    root.managedProperty().bind(root.visibleProperty());
    isHidden.subscribe(root::setVisible);
  }

  /// The node to place.
  Node root() {
    return root;
  }
}
