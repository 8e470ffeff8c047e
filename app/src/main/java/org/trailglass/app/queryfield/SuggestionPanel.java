package org.trailglass.app.queryfield;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.trailglass.app.queryfield.CompletionViewModel.Taken;
import org.trailglass.app.text.Words;

/// The list of what may be typed next, in a popup of its own. FX thread only.
final class SuggestionPanel {
  private static final int MOST_ROWS = 12;

  private final CompletionViewModel model;
  private final Words words;
  private final Popup popup = new Popup();
  private final ListView<Suggestion> list = new ListView<>();

  /// @param place of the field, which the list is named after
  /// @param onTaken changes the text, by a click
  SuggestionPanel(CompletionViewModel model, String place, Words words, Consumer<Taken> onTaken) {
    this.model = model;
    this.words = words;
    list.setId(place + "-completion");
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> clicked(onTaken));
    build();
  }

  private void build() {
    list.setFocusTraversable(false);
    list.fixedCellSizeProperty().addListener((property, old, now) -> fit());
    list.setAccessibleText(words.get("filter.completion"));
    list.setCellFactory(
        view -> new SuggestionCell(() -> model.shownProperty().get().typed(), words));
    var keys = new Label(words.get("filter.completion.keys"));
    keys.getStyleClass().add("keys");
    var panel = new VBox(list, keys);
    panel.getStyleClass().setAll("query-popup", "completion");
    panel.getStylesheets().add(QueryInput.stylesheet());
    popup.getContent().setAll(panel);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setOnAutoHide(hiding -> model.close());
  }

  private void clicked(Consumer<Taken> onTaken) {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index >= 0 && model.isOpen()) {
      model.choose(index);
      model.take(false).ifPresent(onTaken);
    }
  }

  void offer(List<Suggestion> items) {
    if (!list.getItems().equals(items)) {
      list.getItems().setAll(items);
    }
    list.refresh();
    fit();
  }

  private void fit() {
    list.setPrefHeight(Math.min(list.getItems().size(), MOST_ROWS) * list.getFixedCellSize() + 2);
  }

  /// @param index negative for none
  void choose(int index) {
    scrollTo(Math.max(0, index - MOST_ROWS / 2));
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(index);
    }
  }

  /// A list that is not shown would style its lines at once when it is scrolled, before what they
  /// stand in has its own styles, and so would look for the colours of the theme in vain.
  private void scrollTo(int index) {
    if (popup.isShowing()) {
      list.scrollTo(index);
    }
  }

  Popup popup() {
    return popup;
  }
}
