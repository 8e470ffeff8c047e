package org.trailglass.app.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.queryfield.QueryField;
import org.trailglass.app.queryfield.QueryInput;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// The bar over the table with which a person finds events. Hidden until it is asked for.
final class FindBar {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("has-focus");

  private final FindViewModel model;
  private final Words words;
  private final Runnable onLeave;
  private final QueryField wanted;
  private final QueryInput input;
  private final Label count = new Label();
  private final Label note = new Label();
  private final Button previous;
  private final Button next;
  private final VBox root = new VBox();

  /// @param onLeave gives the keyboard back to the table
  FindBar(FindViewModel model, Words words, Runnable onLeave) {
    this.model = model;
    this.words = words;
    this.onLeave = onLeave;
    wanted = QueryField.ofOneLine("find", words.get("find.prompt"), words.get("find.name"));
    input = new QueryInput(model.wanted(), wanted, words, model::want);
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
    var box = new StackPane(wanted);
    box.getStyleClass().add("wanted");
    wanted.focusedProperty().subscribe(is -> box.pseudoClassStateChanged(FOCUSED, is));
    count.setId("find-count");
    count.getStyleClass().add("count");
    note.getStyleClass().add("note");
    count.setMinWidth(HBox.USE_PREF_SIZE);
    HBox.setHgrow(box, Priority.ALWAYS);
    var close = button("find.close", Icon.CLOSE, this::close);
    var line = new HBox(Icon.SEARCH.node(), box, note, count, previous, next, close);
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("event-find");
    root.getStylesheets().setAll(QueryInput.stylesheet(), EventTableView.stylesheet());
    root.getChildren().setAll(line, input.notice());
    root.managedProperty().bind(root.visibleProperty());
    note.managedProperty().bind(note.visibleProperty());
  }

  private void bind() {
    root.visibleProperty().bind(model.openProperty());
    count.textProperty().bind(model.countProperty());
    note.textProperty().bind(model.noteProperty());
    note.visibleProperty().bind(model.noteProperty().isNotEmpty());
    var isNothing = model.foundProperty().map(found -> found.size() == 0);
    previous.disableProperty().bind(isNothing);
    next.disableProperty().bind(isNothing);
    input.setHelp(model.countProperty().concat(" ").concat(model.noteProperty()));
    input.setOnOtherKeys(this::pressedInField);
    input.beQuietWhileUnfinished();
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private boolean pressedInField(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> enter(event.isShiftDown());
      case DOWN, KP_DOWN -> onLeave.run();
      case ESCAPE -> close();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void enter(boolean isBack) {
    input.closeCompletion();
    if (isBack) {
      model.previous();
    } else {
      model.next();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
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
    if (model.wanted().text().isBlank()) {
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
