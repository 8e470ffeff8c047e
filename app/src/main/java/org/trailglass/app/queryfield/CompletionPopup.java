package org.trailglass.app.queryfield;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.trailglass.app.queryfield.CompletionViewModel.Taken;
import org.trailglass.app.text.Words;

/// Shows what may be typed next under the field, which keeps the keyboard. FX thread only.
final class CompletionPopup {
  private static final double WIDTH = 520;
  private static final double ROW = 25;
  private static final int MOST_ROWS = 12;
  private static final int PAGE = 10;
  private static final double GAP = 3;

  private final CompletionViewModel model;
  private final QueryField field;
  private final Words words;
  private final Consumer<Taken> onTaken;
  private final Popup popup = new Popup();
  private final ListView<Suggestion> list = new ListView<>();
  private final ReadOnlyStringWrapper help = new ReadOnlyStringWrapper("");

  /// @param onTaken changes the text
  CompletionPopup(
      CompletionViewModel model, QueryField field, Words words, Consumer<Taken> onTaken) {
    this.model = model;
    this.field = field;
    this.words = words;
    this.onTaken = onTaken;
    build();
    model.shownProperty().subscribe(this::show);
    field.caretBoundsProperty().subscribe(this::follow);
  }

  private void build() {
    list.setId(field.place() + "-completion");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setAccessibleText(words.get("filter.completion"));
    list.setCellFactory(
        view -> new SuggestionCell(() -> model.shownProperty().get().typed(), words));
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> clicked());
    var keys = new Label(words.get("filter.completion.keys"));
    keys.getStyleClass().add("keys");
    var panel = new VBox(list, keys);
    panel.getStyleClass().setAll("query-popup", "completion");
    panel.getStylesheets().add(QueryInput.stylesheet());
    panel.setPrefWidth(WIDTH);
    popup.getContent().setAll(panel);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setOnAutoHide(hiding -> model.close());
  }

  private void clicked() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index >= 0 && model.isOpen()) {
      model.choose(index);
      model.take(false).ifPresent(onTaken);
    }
  }

  private void show(Suggestions offered) {
    if (offered.isEmpty()) {
      popup.hide();
      help.set("");
      return;
    }
    if (!list.getItems().equals(offered.items())) {
      list.getItems().setAll(offered.items());
    }
    list.refresh();
    list.setPrefHeight(Math.min(offered.items().size(), MOST_ROWS) * ROW + 2);
    place();
    choose(offered);
  }

  private void choose(Suggestions offered) {
    scrollTo(Math.max(0, offered.chosen() - MOST_ROWS / 2));
    if (offered.chosen() < 0) {
      list.getSelectionModel().clearSelection();
      help.set(words.get("filter.completion"));
      return;
    }
    list.getSelectionModel().select(offered.chosen());
    var chosen = offered.items().get(offered.chosen());
    help.set(
        words.get(
            "filter.chosen",
            chosen.shown(),
            chosen.hint(),
            offered.chosen() + 1,
            offered.items().size()));
  }

  /// A list that is not shown would style its lines at once when it is scrolled, before what they
  /// stand in has its own styles, and so would look for the colours of the theme in vain.
  private void scrollTo(int index) {
    if (popup.isShowing()) {
      list.scrollTo(index);
    }
  }

  private void place() {
    Bounds whole = field.localToScreen(field.getLayoutBounds());
    if (whole == null || !field.isFocused()) {
      return;
    }
    if (!popup.isShowing()) {
      double x =
          field
              .getCharacterBoundsOnScreen(0, Math.min(1, field.getLength()))
              .flatMap(first -> field.getCaretBounds())
              .map(Bounds::getMinX)
              .orElse(whole.getMinX() + 8);
      popup.show(field, Math.max(whole.getMinX(), x - 10), bottom(whole) + GAP);
    }
  }

  /// Text that is written may go on in another line.
  private void follow(Optional<Bounds> caret) {
    if (field.isWrapText() && popup.isShowing()) {
      caret.ifPresent(at -> popup.setAnchorY(at.getMaxY() + GAP));
    }
  }

  /// Under the line that is written in.
  private double bottom(Bounds whole) {
    return field.isWrapText()
        ? field.getCaretBounds().map(Bounds::getMaxY).orElse(whole.getMaxY())
        : whole.getMaxY();
  }

  /// What a screen reader says of it; empty while nothing is offered.
  ReadOnlyStringProperty helpProperty() {
    return help.getReadOnlyProperty();
  }

  /// Does what a key asks of the popup while it is shown.
  ///
  /// @return whether it was for the popup
  boolean pressed(KeyEvent event) {
    if (!model.isOpen() || event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> model.move(1);
      case UP, KP_UP -> model.move(-1);
      case PAGE_DOWN -> model.page(PAGE);
      case PAGE_UP -> model.page(-PAGE);
      case ESCAPE -> model.close();
      case TAB -> {
        return !event.isShiftDown() && take(true);
      }
      case ENTER -> {
        return take(false);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean take(boolean orFirst) {
    var taken = model.take(orFirst);
    taken.ifPresent(onTaken);
    return taken.isPresent();
  }
}
