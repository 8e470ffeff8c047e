package org.trailglass.app.filterbar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.listing.ItemListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.queryfield.QueryInput;
import org.trailglass.app.settings.FilterChoices;
import org.trailglass.app.settings.SavedFilter;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// A panel under the field with the filters that have names and those of before. Enter or a click
/// applies one; F2 renames and Delete deletes one with a name; above them the filter of now gets a
/// name.
final class KeptFiltersPopup {

  private final FilterBarViewModel model;
  private final Words words;
  private final Popup popup = new Popup();
  private final TextField name = new TextField();
  private final Button save = new Button();
  private final Button forget = new Button();
  private final ListView<KeptEntry> list = new ListView<>();
  private final ItemListing<KeptEntry> listing;
  private Optional<SavedFilter> renamed = Optional.empty();

  /// @param lists the menu on every list
  KeptFiltersPopup(FilterBarViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.words = words;
    listing =
        new ItemListing<>(
            list,
            words.get("filter.kept.natural"),
            this::columns,
            entry -> entry.query().isPresent());
    lists.attach(list, listing);
    popup.getContent().setAll(build());
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    model.kept().choices().subscribe(this::fill);
    name.textProperty().subscribe(text -> enable());
  }

  private BorderPane build() {
    name.setId("filter-name");
    name.setPromptText(words.get("filter.kept.name"));
    name.setAccessibleText(words.get("filter.kept.name"));
    name.setOnAction(enter -> save());
    HBox.setHgrow(name, Priority.ALWAYS);
    save.setId("filter-save");
    save.setMinWidth(Button.USE_PREF_SIZE);
    save.setOnAction(click -> save());
    forget.setText(ActionName.of(words, "menu.file.forgetRecent"));
    forget.setMinWidth(Button.USE_PREF_SIZE);
    forget.setOnAction(click -> model.kept().forgetHistory());
    var head = new HBox(name, save, forget);
    head.getStyleClass().add("kept-head");
    list.setId("filter-kept");
    list.setAccessibleText(ActionName.of(words, "menu.edit.keptFilters"));
    list.setPlaceholder(
        new EmptyNote(
            Icon.SAVED.node(), words.get("filter.kept.none"), words.get("filter.kept.none.hint")));
    list.setCellFactory(view -> new KeptEntryCell(words, this::beginRename, model.kept()::delete));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    var panel = new BorderPane(list, head, null, null, null);
    panel.getStyleClass().setAll("query-popup", "kept");
    panel.getStylesheets().setAll(QueryInput.stylesheet(), FilterBarView.stylesheet());
    return panel;
  }

  private List<ListColumn<KeptEntry>> columns() {
    return List.of(
        ListColumn.of(
            "name",
            words.get("filter.kept.column.name"),
            entry -> entry instanceof KeptEntry.Saved(var filter) ? visible(filter.name()) : ""),
        ListColumn.of(
            "filter", words.get("filter.kept.filter"), entry -> visible(entry.query().orElse(""))));
  }

  private static String visible(String text) {
    return VisibleText.of(text);
  }

  private void fill(FilterChoices choices) {
    int selected = list.getSelectionModel().getSelectedIndex();
    listing.show(KeptEntry.of(choices, words));
    select(Math.min(selected, list.getItems().size() - 1));
    forget.setDisable(choices.history().isEmpty());
  }

  private void select(int index) {
    if (index >= 0 && list.getItems().get(index) instanceof KeptEntry.Heading) {
      list.getSelectionModel().select(Math.min(index + 1, list.getItems().size() - 1));
    } else if (index >= 0) {
      list.getSelectionModel().select(index);
    }
  }

  /// Shows the panel under a node.
  ///
  /// @param isNaming whether the keyboard goes to the name of the filter of now
  void show(Node owner, boolean isNaming) {
    Bounds place = owner.localToScreen(owner.getLayoutBounds());
    if (place == null) {
      return;
    }
    renamed = Optional.empty();
    name.clear();
    enable();
    popup.show(owner, place.getMinX(), place.getMaxY() + 3);
    list.getSelectionModel().clearSelection();
    if (isNaming || list.getItems().isEmpty()) {
      name.requestFocus();
    } else {
      list.requestFocus();
      select(firstOf(KeptEntry.Past.class).orElse(firstOf(KeptEntry.Saved.class).orElse(0)));
      list.scrollTo(0);
    }
  }

  private Optional<Integer> firstOf(Class<? extends KeptEntry> kind) {
    return IntStream.range(0, list.getItems().size())
        .filter(i -> kind.isInstance(list.getItems().get(i)))
        .boxed()
        .findFirst();
  }

  private void enable() {
    save.setText(words.get(renamed.isPresent() ? "filter.kept.rename" : "filter.kept.save"));
    boolean isNothing =
        renamed.isEmpty()
            && (model.text().isBlank() || model.typedProperty().get().parsed().isEmpty());
    save.setDisable(name.getText().isBlank() || isNothing);
  }

  private void save() {
    if (save.isDisabled()) {
      return;
    }
    renamed.ifPresentOrElse(
        filter -> model.kept().rename(filter, name.getText()),
        () -> model.kept().save(name.getText(), model.text()));
    renamed = Optional.empty();
    name.clear();
    list.requestFocus();
    firstOf(KeptEntry.Saved.class).ifPresent(this::select);
  }

  private void beginRename(SavedFilter filter) {
    renamed = Optional.of(filter);
    name.setText(VisibleText.of(filter.name()));
    name.requestFocus();
    name.selectAll();
    enable();
  }

  private void pressed(KeyEvent event) {
    var entry = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE) {
      popup.hide();
    } else if (event.getCode() == KeyCode.ENTER && entry != null) {
      apply(entry);
    } else if (event.getCode() == KeyCode.F2 && entry instanceof KeptEntry.Saved(var filter)) {
      beginRename(filter);
    } else if (event.getCode() == KeyCode.DELETE && entry instanceof KeptEntry.Saved(var filter)) {
      model.kept().delete(filter);
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 1) {
      name.requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  private void clicked(MouseEvent click) {
    var entry = list.getSelectionModel().getSelectedItem();
    boolean isChosen =
        click.getButton() == MouseButton.PRIMARY && click.getTarget() instanceof Node;
    if (entry != null && isChosen) {
      apply(entry);
    }
  }

  private void apply(KeptEntry entry) {
    entry
        .query()
        .ifPresent(
            text -> {
              popup.hide();
              model.apply(text);
            });
  }
}
