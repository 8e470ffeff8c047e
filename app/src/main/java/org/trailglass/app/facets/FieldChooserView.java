package org.trailglass.app.facets;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.TickCell;
import org.trailglass.app.listing.ItemListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// A panel in which fields are searched and given a facet. Escape, or a click beside it, closes it.
final class FieldChooserView {

  private final FieldChooserViewModel model;
  private final Words words;
  private final Popup popup = new Popup();
  private final TextField search = new TextField();
  private final ListView<FieldChooserViewModel.Choice> list = new ListView<>();
  private final ItemListing<FieldChooserViewModel.Choice> listing;

  /// @param lists the menu on every list
  FieldChooserView(FieldChooserViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.words = words;
    listing =
        new ItemListing<>(list, words.get("facets.chooser.natural"), this::columns, choice -> true);
    lists.attach(list, listing);
    popup.getContent().setAll(build());
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    search.textProperty().bindBidirectional(model.searchProperty());
    model
        .choicesProperty()
        .subscribe(
            choices -> {
              int selected = list.getSelectionModel().getSelectedIndex();
              listing.show(choices);
              list.getSelectionModel().select(Math.min(selected, choices.size() - 1));
            });
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
  }

  private BorderPane build() {
    var title = new Label(words.get("facets.chooser.title"));
    title.getStyleClass().add("heading");
    search.setPromptText(words.get("facets.chooser.search"));
    search.setAccessibleText(words.get("facets.chooser.search"));
    list.setPlaceholder(new EmptyNote(Icon.SEARCH.node(), words.get("facets.chooser.none"), ""));
    list.setCellFactory(
        view -> new TickCell<>(this::line, model::toggle, words.get("facets.chooser.count")));
    list.setAccessibleText(words.get("facets.chooser.title"));
    var panel = new BorderPane(list, new VBox(8, title, search), null, null, null);
    panel.getStyleClass().setAll("field-chooser");
    var sheet = Objects.requireNonNull(FacetsView.class.getResource("facets.css"), "facets.css");
    panel.getStylesheets().add(sheet.toExternalForm());
    return panel;
  }

  private List<ListColumn<FieldChooserViewModel.Choice>> columns() {
    return List.of(
        ListColumn.of(
            "field",
            words.get("table.chooser.field.head"),
            choice -> VisibleText.of(choice.path().toString())),
        ListColumn.of(
            "count",
            words.get("table.chooser.count.head"),
            FieldChooserViewModel.Choice::count,
            new Formats(words)::number));
  }

  private TickCell.Line line(FieldChooserViewModel.Choice choice) {
    var count = new Formats(words).number(choice.count());
    return new TickCell.Line(VisibleText.of(choice.path().toString()), choice.isShown(), count);
  }

  private void searchKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, KP_DOWN -> {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
      case ENTER -> list.getItems().stream().findFirst().ifPresent(model::toggle);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void listKey(KeyEvent event) {
    var choice = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE) {
      popup.hide();
      event.consume();
    } else if ((event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)
        && choice != null) {
      model.toggle(choice);
      event.consume();
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
      search.requestFocus();
      event.consume();
    }
  }

  /// Shows the panel under a node.
  void show(Node owner) {
    var place = owner.localToScreen(owner.getLayoutBounds());
    if (place != null) {
      model.refresh();
      popup.show(owner, place.getMinX(), place.getMaxY() + 4);
      search.requestFocus();
      search.selectAll();
    }
  }
}
