package org.trailglass.app.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// The bar over the table with which a person finds events. Hidden until it is asked for.
final class FindBar {
  private final FindViewModel model;
  private final Words words;
  private final Runnable onLeave;
  private final TextField wanted = new TextField();
  private final Label count = new Label();
  private final Label note = new Label();
  private final Label mistake = new Label();
  private final Button previous;
  private final Button next;
  private final VBox root = new VBox();

  /// @param onLeave gives the keyboard back to the table
  FindBar(FindViewModel model, Words words, Runnable onLeave) {
    this.model = model;
    this.words = words;
    this.onLeave = onLeave;
    previous = button("find.previous", Icon.UP, model::previous);
    next = button("find.next", Icon.DOWN, model::next);
    build();
    bind();
  }

  private Button button(String key, Icon icon, Runnable action) {
    var button = new Button("", icon.node());
    button.getStyleClass().addAll("icon-only", "tool");
    button.setTooltip(new Tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    button.setOnAction(click -> action.run());
    return button;
  }

  private void build() {
    wanted.setId("find-events");
    wanted.setPromptText(words.get("find.prompt"));
    wanted.setAccessibleText(words.get("find.name"));
    wanted.getStyleClass().add("wanted");
    count.setId("find-count");
    count.getStyleClass().add("count");
    note.getStyleClass().add("note");
    count.setMinWidth(HBox.USE_PREF_SIZE);
    HBox.setHgrow(wanted, Priority.ALWAYS);
    var close = button("find.close", Icon.CLOSE, this::close);
    var line = new HBox(Icon.SEARCH.node(), wanted, note, count, previous, next, close);
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    mistake.setId("find-mistake");
    mistake.getStyleClass().add("mistake");
    mistake.setWrapText(true);
    root.getStyleClass().add("event-find");
    root.getStylesheets().add(EventTableView.stylesheet());
    root.getChildren().setAll(line, mistake);
    root.managedProperty().bind(root.visibleProperty());
    mistake.managedProperty().bind(mistake.visibleProperty());
    note.managedProperty().bind(note.visibleProperty());
  }

  private void bind() {
    root.visibleProperty().bind(model.openProperty());
    wanted.textProperty().bindBidirectional(model.wantedProperty());
    count.textProperty().bind(model.countProperty());
    note.textProperty().bind(model.noteProperty());
    note.visibleProperty().bind(model.noteProperty().isNotEmpty());
    mistake.textProperty().bind(model.mistakeProperty());
    mistake.visibleProperty().bind(model.mistakeProperty().isNotEmpty());
    var isNothing = model.foundProperty().map(found -> found.size() == 0);
    previous.disableProperty().bind(isNothing);
    next.disableProperty().bind(isNothing);
    wanted
        .accessibleHelpProperty()
        .bind(
            model
                .countProperty()
                .concat(" ")
                .concat(model.noteProperty())
                .concat(" ")
                .concat(model.mistakeProperty()));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean isInField = wanted.isFocused();
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER && isInField) {
      if (event.isShiftDown()) {
        model.previous();
      } else {
        model.next();
      }
    } else if (event.getCode() == KeyCode.DOWN && isInField) {
      onLeave.run();
    } else {
      return;
    }
    event.consume();
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows the bar and takes the keyboard.
  void open() {
    model.openProperty().set(true);
    wanted.requestFocus();
    wanted.selectAll();
  }

  /// Goes to the next match (1) or to the one before (-1); asks what is wanted if nothing is.
  void step(int direction) {
    if (model.wantedProperty().get().isBlank()) {
      open();
    } else if (direction > 0) {
      model.next();
    } else {
      model.previous();
    }
  }

  private void close() {
    model.openProperty().set(false);
    onLeave.run();
  }
}
