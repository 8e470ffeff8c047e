package org.trailglass.app.filterbar;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.trailglass.app.filterbar.CompletionViewModel.Taken;
import org.trailglass.app.text.Words;

/// Shows what may be typed next under the field, which keeps the keyboard. FX thread only.
final class CompletionPopup {
  private static final double WIDTH = 520;
  private static final double ROW = 25;
  private static final int MOST_ROWS = 12;
  private static final int PAGE = 10;

  private final CompletionViewModel model;
  private final QueryField field;
  private final Words words;
  private final Consumer<Taken> onTaken;
  private final Popup popup = new Popup();
  private final ListView<Suggestion> list = new ListView<>();

  /// @param onTaken changes the text
  CompletionPopup(
      CompletionViewModel model, QueryField field, Words words, Consumer<Taken> onTaken) {
    this.model = model;
    this.field = field;
    this.words = words;
    this.onTaken = onTaken;
    build();
    model.shownProperty().subscribe(this::show);
  }

  private void build() {
    list.setId("filter-completion");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setAccessibleText(words.get("filter.completion"));
    list.setCellFactory(
        view -> new SuggestionCell(() -> model.shownProperty().get().typed(), words));
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> clicked());
    var keys = new Label(words.get("filter.completion.keys"));
    keys.getStyleClass().add("keys");
    var panel = new VBox(list, keys);
    panel.getStyleClass().setAll("filter-popup", "completion");
    panel.getStylesheets().add(FilterBarView.stylesheet());
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
      field.setAccessibleHelp(null);
      return;
    }
    if (!list.getItems().equals(offered.items())) {
      list.getItems().setAll(offered.items());
    }
    list.refresh();
    list.setPrefHeight(Math.min(offered.items().size(), MOST_ROWS) * ROW + 2);
    choose(offered);
    place(offered);
  }

  private void choose(Suggestions offered) {
    if (offered.chosen() < 0) {
      list.getSelectionModel().clearSelection();
      list.scrollTo(0);
      field.setAccessibleHelp(words.get("filter.completion"));
      return;
    }
    list.getSelectionModel().select(offered.chosen());
    list.scrollTo(Math.max(0, offered.chosen() - MOST_ROWS / 2));
    var chosen = offered.items().get(offered.chosen());
    field.setAccessibleHelp(
        words.get(
            "filter.chosen",
            chosen.shown(),
            chosen.hint(),
            offered.chosen() + 1,
            offered.items().size()));
  }

  private void place(Suggestions offered) {
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
      popup.show(field, Math.max(whole.getMinX(), x - 10), whole.getMaxY() + 3);
    }
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
