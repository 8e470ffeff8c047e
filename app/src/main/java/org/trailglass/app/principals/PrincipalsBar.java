package org.trailglass.app.principals;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.queryfield.QueryField;
import org.trailglass.app.queryfield.QueryInput;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Above the list: its query, with what is wrong with it, and how many principals there are.
final class PrincipalsBar {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("has-focus");

  private final PrincipalsViewModel model;
  private final Words words;
  private final Runnable onLeave;
  private final QueryField field;
  private final QueryInput input;
  private final Label count = new Label();
  private final VBox root = new VBox();

  /// @param onLeave gives the keyboard to the list
  PrincipalsBar(PrincipalsViewModel model, Words words, Runnable onLeave) {
    this.model = model;
    this.words = words;
    this.onLeave = onLeave;
    var prompt = words.get("principals.query.prompt");
    field = QueryField.ofOneLine("principals", prompt, words.get("principals.query.name"));
    input = new QueryInput(model.text(), field, words, model.text()::write);
    build();
    bind();
  }

  private void build() {
    var box = new StackPane(field);
    box.getStyleClass().add("wanted");
    field.focusedProperty().subscribe(is -> box.pseudoClassStateChanged(FOCUSED, is));
    count.setId("principals-count");
    count.getStyleClass().add("count");
    count.setMinWidth(HBox.USE_PREF_SIZE);
    HBox.setHgrow(box, Priority.ALWAYS);
    var line = new HBox(Icon.FILTER.node(), box, count);
    line.getStyleClass().add("principals-bar");
    line.setAlignment(Pos.CENTER_LEFT);
    root.getStylesheets().setAll(QueryInput.stylesheet());
    root.getChildren().setAll(line, input.notice());
  }

  private void bind() {
    input.beQuietWhileUnfinished();
    input.setOnOtherKeys(this::pressed);
    model.rowsProperty().subscribe(rows -> showCount());
    model.allProperty().subscribe(all -> showCount());
    model.standingProperty().subscribe(now -> showCount());
  }

  private void showCount() {
    int shown = model.rowsProperty().get().size();
    int all = model.allProperty().get();
    var text =
        shown == all
            ? words.get("principals.count", all)
            : words.get("principals.countOf", shown, all);
    boolean isOld = model.standingProperty().get() == Standing.UNKNOWN;
    count.setText(isOld ? words.get("principals.pending") : text);
  }

  private boolean pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, DOWN, KP_DOWN -> {
        input.closeCompletion();
        onLeave.run();
      }
      case ESCAPE -> escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void escape() {
    if (model.text().text().isEmpty()) {
      onLeave.run();
    } else {
      model.text().write("");
    }
  }

  Node root() {
    return root;
  }
}
