package org.trailglass.app.buckets;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Says how far a question to a store is: that it runs, with a button that stops it, what came of
/// it, or why nothing did.
final class StatusLine {
  private final StackPane sign = new StackPane();
  private final Label text = new Label();
  private final Button stop;
  private final HBox root;

  /// @param onStop stops the question
  StatusLine(Words words, Runnable onStop) {
    stop = new Button(words.get("buckets.stop"));
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(click -> onStop.run());
    stop.managedProperty().bind(stop.visibleProperty());
    sign.managedProperty().bind(sign.visibleProperty());
    sign.getStyleClass().add("sign");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    root = new HBox(sign, text, stop);
    clear();
  }

  Node root() {
    return root;
  }

  Label text() {
    return text;
  }

  void clear() {
    hint("");
  }

  /// Says what is missing, more quietly than an answer.
  void hint(String said) {
    show(said, "muted-line");
    sign.setVisible(false);
    stop.setVisible(false);
  }

  void run(String said) {
    show(said, "running");
    if (sign.getChildren().isEmpty()
        || !(sign.getChildren().getFirst() instanceof ProgressIndicator)) {
      sign.getChildren().setAll(new ProgressIndicator());
    }
    sign.setVisible(true);
    stop.setVisible(true);
  }

  void tell(String said) {
    show(said, "told");
    sign.setVisible(false);
    stop.setVisible(false);
  }

  void fail(String said) {
    show(said, "fault");
    sign.getChildren().setAll(Icon.FAILED.node());
    sign.setVisible(true);
    stop.setVisible(false);
  }

  private void show(String said, String style) {
    root.getStyleClass().setAll("status-line", style);
    text.setText(said);
  }
}
