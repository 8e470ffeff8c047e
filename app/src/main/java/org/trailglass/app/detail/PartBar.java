package org.trailglass.app.detail;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Says which part of a very large text is shown, and turns to the others. Hidden while all of it
/// is shown.
final class PartBar {
  private final Words words;
  private final Formats formats;
  private final Label label = new Label();
  private final Button previous;
  private final Button next;
  private final HBox root;

  /// @param onTurn takes whether to go forward
  PartBar(Words words, Formats formats, Consumer<Boolean> onTurn) {
    this.words = words;
    this.formats = formats;
    this.previous = new IconButton(words, "json.part.previous", Icon.FIRST).button();
    this.next = new IconButton(words, "json.part.next", Icon.LAST).button();
    previous.setOnAction(event -> onTurn.accept(false));
    next.setOnAction(event -> onTurn.accept(true));
    var spring = Spring.across();
    this.root = new HBox(label, spring, previous, next);
    root.getStyleClass().add("part-bar");
    root.setAlignment(Pos.CENTER_LEFT);
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
  }

  /// Says what a window holds.
  void show(LineWindow window) {
    int size = window.shown().size();
    boolean isWhole = window.from() == 0 && (window.to() >= size || window.isGrowing());
    root.setVisible(!isWhole || !window.isGrowing() && window.to() < size);
    previous.setDisable(window.from() == 0);
    next.setDisable(window.to() >= size);
    label.setText(
        words.get(
            "json.part",
            formats.number(window.from() + 1),
            formats.number(window.to()),
            formats.number(size)));
  }

  /// The node to place.
  Node root() {
    return root;
  }
}
