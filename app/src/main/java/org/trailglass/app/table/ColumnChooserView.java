package org.trailglass.app.table;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.Spring;
import org.trailglass.app.control.TickCell;
import org.trailglass.app.listing.ItemListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.export.TextTable.Cell;

/// A panel over the table in which columns are searched and switched on and off. Escape, or a
/// click beside it, closes it.
final class ColumnChooserView {

  private final ColumnChooserViewModel model;
  private final Words words;
  private final Formats formats;
  private final Popup popup = new Popup();
  private final TextField search = new TextField();
  private final ListView<ColumnChooserViewModel.Choice> list = new ListView<>();
  private final ItemListing<ColumnChooserViewModel.Choice> listing;
  private final ColumnSetsBar sets;
  private final Button reset = new Button();
  private final Button done = new Button();

  /// @param lists the menu on every list
  ColumnChooserView(ColumnChooserViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.words = words;
    this.formats = new Formats(words);
    listing =
        new ItemListing<>(list, words.get("table.chooser.natural"), this::columns, choice -> true);
    lists.attach(list, listing);
    this.sets = new ColumnSetsBar(model, words, lists);
    popup.getContent().setAll(build());
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    bind();
  }

  private BorderPane build() {
    search.setPromptText(words.get("table.chooser.search"));
    search.setAccessibleText(words.get("table.chooser.search"));
    reset.setText(ActionName.of(words, "menu.view.usualColumns"));
    done.setText(words.get("table.chooser.done"));
    done.setDefaultButton(true);
    list.setPlaceholder(new EmptyNote(Icon.SEARCH.node(), words.get("table.chooser.none"), ""));
    list.setCellFactory(
        view -> new TickCell<>(this::line, model::toggle, words.get("table.chooser.count")));
    list.setAccessibleText(words.get("table.chooser.title"));
    var space = Spring.across();
    var buttons = new HBox(8, sets.root(), space, reset, done);
    reset.setMinWidth(Region.USE_PREF_SIZE);
    done.setMinWidth(Region.USE_PREF_SIZE);
    var panel = new BorderPane(list, head(), null, buttons, null);
    panel.getStyleClass().setAll("column-chooser");
    panel.getStylesheets().add(EventTableView.stylesheet());
    return panel;
  }

  private VBox head() {
    var title = new Label(words.get("table.chooser.title"));
    title.getStyleClass().add("heading");
    var field = new Label(words.get("table.chooser.field.head"));
    var count = new Label(words.get("table.chooser.count.head"));
    var space = Spring.across();
    var line = new HBox(field, space, count);
    line.getStyleClass().add("captions");
    return new VBox(8, title, search, line);
  }

  private void bind() {
    search.textProperty().bindBidirectional(model.searchProperty());
    model
        .choicesProperty()
        .subscribe(
            choices -> {
              int selected = list.getSelectionModel().getSelectedIndex();
              listing.show(choices);
              list.getSelectionModel().select(Math.min(selected, choices.size() - 1));
            });
    reset.setOnAction(event -> model.reset());
    done.setOnAction(event -> popup.hide());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
  }

  private List<ListColumn<ColumnChooserViewModel.Choice>> columns() {
    return List.of(
        ListColumn.of(
            "field",
            words.get("table.chooser.field.head"),
            choice -> VisibleText.of(choice.path().toString())),
        new ListColumn<>(
            "count",
            words.get("table.chooser.count.head"),
            true,
            choice ->
                choice.count().isEmpty()
                    ? new Cell("")
                    : new Cell(
                        formats.number(choice.count().getAsLong()),
                        Long.toString(choice.count().getAsLong()))));
  }

  private TickCell.Line line(ColumnChooserViewModel.Choice choice) {
    var path = VisibleText.of(choice.path().toString());
    var title = choice.title();
    return new TickCell.Line(
        title.isEmpty() ? path : words.get("table.chooser.field", title, path),
        choice.isShown(),
        choice.count().isPresent() ? formats.number(choice.count().getAsLong()) : "");
  }

  private void searchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      event.consume();
    }
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
    }
  }

  /// Shows the panel at the upper right corner of a node.
  void show(Node owner) {
    Bounds place = owner.localToScreen(owner.getLayoutBounds());
    if (place != null) {
      model.refresh();
      popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
      popup.show(owner, place.getMaxX() - 12, place.getMinY() + 32);
      search.requestFocus();
      search.selectAll();
    }
  }

  /// Shows the panel, which asks for a name for the columns.
  void save(Node owner) {
    show(owner);
    sets.save();
  }
}
