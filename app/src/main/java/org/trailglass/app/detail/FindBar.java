package org.trailglass.app.detail;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// The bar with which a person finds text in the shown JSON. Hidden until it is asked for.
final class FindBar {
  private final JsonViewModel model;
  private final Words words;
  private final Runnable onClose;
  private final TextField wanted = new TextField();
  private final Label count = new Label();
  private final Button previous;
  private final Button next;
  private final HBox root = new HBox();

  /// @param onClose is told when the bar is closed
  FindBar(JsonViewModel model, Words words, Runnable onClose) {
    this.model = model;
    this.words = words;
    this.onClose = onClose;
    this.previous = new IconButton(words, "json.findPrevious", Icon.UP).button();
    this.next = new IconButton(words, "json.findNext", Icon.DOWN).button();
    build();
    bind();
  }

  private void build() {
    var close = new IconButton(words, "json.findClose", Icon.CLOSE).button();
    close.setOnAction(event -> close());
    wanted.setPromptText(words.get("json.find"));
    wanted.setAccessibleText(words.get("json.find"));
    wanted.getStyleClass().add("find-field");
    count.getStyleClass().add("find-count");
    count.setMinWidth(HBox.USE_PREF_SIZE);
    HBox.setHgrow(wanted, Priority.ALWAYS);
    root.getChildren().addAll(wanted, count, previous, next, close);
    root.getStyleClass().add("find-bar");
    root.setAlignment(Pos.CENTER_LEFT);
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
  }

  private void bind() {
    wanted
        .textProperty()
        .addListener((p, before, now) -> model.wantedProperty().set(root.isVisible() ? now : ""));
    model.matchesProperty().subscribe(this::show);
    previous.setOnAction(event -> model.findPrevious());
    next.setOnAction(event -> model.findNext());
    wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        model.findPrevious();
      } else {
        model.findNext();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void show(Matches matches) {
    boolean isNothing = matches.size() == 0;
    previous.setDisable(isNothing);
    next.setDisable(isNothing);
    if (model.wantedProperty().get().isEmpty()) {
      count.setText("");
    } else if (isNothing) {
      count.setText(words.get("json.foundNone"));
    } else {
      var key = matches.isCut() ? "json.foundMany" : "json.found";
      count.setText(words.get(key, matches.current() + 1, matches.size()));
    }
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows the bar and takes the keyboard.
  ///
  /// @param text to begin with; if it is empty, what was wanted before
  void open(String text) {
    root.setVisible(true);
    if (!text.isEmpty()) {
      wanted.setText(text);
    }
    model.wantedProperty().set(wanted.getText());
    wanted.requestFocus();
    wanted.selectAll();
  }

  /// Whether the bar is shown.
  boolean isOpen() {
    return root.isVisible();
  }

  /// Hides the bar and its marks.
  void close() {
    root.setVisible(false);
    model.wantedProperty().set("");
    onClose.run();
  }
}
