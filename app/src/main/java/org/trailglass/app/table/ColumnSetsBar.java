package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// The sets of columns with names: a menu to apply, save, rename and delete them, and to sort, copy
/// and export them as a list; in its place a field while a name is asked for.
final class ColumnSetsBar {
  private final ColumnChooserViewModel model;
  private final NamedColumns sets;
  private final Words words;
  private final MenuButton menu = new MenuButton();
  private final TextField name = new TextField();
  private final Button save = new Button();
  private final HBox asking = new HBox(8, name, save);
  private final StackPane root = new StackPane(menu, asking);
  private final DrawnListing<String> listing;
  private final ListActions list;
  private Consumer<String> named = text -> {};

  /// @param lists the menu on every list
  ColumnSetsBar(ColumnChooserViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.sets = model.named();
    this.words = words;
    listing =
        new DrawnListing<>(
            new DrawnListing.Title(
                ActionName.of(words, "menu.view.columnSets"), words.get("table.sets.natural")),
            this::columns,
            Optional::empty,
            this::showItems);
    list = lists.of(listing, menu);
    lists.attach(menu, listing);
    build();
    sets.names().subscribe(names -> showItems());
  }

  private List<ListColumn<String>> columns() {
    return List.of(
        ListColumn.of("set", words.get("table.sets.column.set"), VisibleText::of),
        ListColumn.of(
            "count",
            words.get("table.sets.column.count"),
            set -> (long) sets.shown(set).size(),
            new Formats(words)::number),
        ListColumn.of("fields", words.get("table.sets.column.fields"), this::fields));
  }

  private String fields(String set) {
    return sets.shown(set).stream()
        .map(path -> VisibleText.of(path.toString()))
        .collect(Collectors.joining(", "));
  }

  Node root() {
    return root;
  }

  private void build() {
    root.setAlignment(Pos.CENTER_LEFT);
    menu.setText(ActionName.of(words, "menu.view.columnSets"));
    menu.setId("column-sets");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setOnShowing(showing -> showItems());
    name.setPromptText(words.get("table.sets.name"));
    name.setAccessibleText(words.get("table.sets.name"));
    name.setId("column-set-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    save.setText(words.get("table.sets.keep"));
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    save.setOnAction(click -> keep());
    asking.setVisible(false);
    asking.managedProperty().bind(asking.visibleProperty());
    menu.visibleProperty().bind(asking.visibleProperty().not());
    asking.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      if (event.getCode() == KeyCode.ENTER && !name.getText().isBlank()) {
        keep();
      } else {
        endAsking();
      }
      event.consume();
    }
  }

  /// Asks for a name under which the columns of now are kept.
  void save() {
    ask("", sets::saveAs);
  }

  private void ask(String text, Consumer<String> then) {
    named = then;
    name.setText(text);
    asking.setVisible(true);
    name.requestFocus();
    name.selectAll();
  }

  private void keep() {
    named.accept(name.getText());
    endAsking();
  }

  private void endAsking() {
    asking.setVisible(false);
    menu.requestFocus();
  }

  private void showItems() {
    menu.getItems().setAll(items(listing.sorted(sets.names().getValue())));
  }

  private List<MenuItem> items(List<String> names) {
    var items = new ArrayList<MenuItem>();
    names.forEach(set -> items.add(PlainItem.of(VisibleText.of(set), () -> model.apply(set))));
    if (!names.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(PlainItem.of(ActionName.of(words, "menu.view.saveColumns"), this::save));
    if (!names.isEmpty()) {
      items.add(
          ofEach("table.sets.rename", names, set -> ask(set, text -> sets.rename(set, text))));
      items.add(ofEach("table.sets.delete", names, sets::delete));
      items.add(new SeparatorMenuItem());
      items.addAll(listItems());
    }
    return items;
  }

  /// The key copies the list while the button has the keyboard, not wherever it is in the panel.
  private List<MenuItem> listItems() {
    var items = list.items();
    items.forEach(item -> item.setAccelerator(null));
    return items;
  }

  private Menu ofEach(String key, List<String> names, Consumer<String> action) {
    var inner = new Menu(words.get(key));
    names.forEach(
        set -> inner.getItems().add(PlainItem.of(VisibleText.of(set), () -> action.accept(set))));
    return inner;
  }
}
