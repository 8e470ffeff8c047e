package org.trailglass.app.listing;

import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.trailglass.app.text.Words;

/// The menu in which a list is sorted: its natural order, its columns, and which way round; what is
/// in force is checked. FX thread.
final class SortMenu {
  private final Words words;

  SortMenu(Words words) {
    this.words = words;
  }

  Menu of(Listing<?> listing) {
    var menu = new Menu(words.get("list.sort"));
    menu.setId("list-sort");
    menu.setMnemonicParsing(false);
    var now = listing.sort();
    var orders = new ToggleGroup();
    listing
        .natural()
        .ifPresent(
            name -> {
              var natural = item("natural", name, orders, now.isEmpty());
              natural.setOnAction(event -> listing.sortBy(Optional.empty()));
              menu.getItems().addAll(natural, new SeparatorMenuItem());
            });
    for (var column : listing.columns()) {
      boolean isNow = now.filter(sort -> sort.isBy(column.id())).isPresent();
      var item = item(column.id(), column.title(), orders, isNow);
      boolean isAscending = now.map(ListSort::isAscending).orElse(true);
      item.setOnAction(
          event -> listing.sortBy(Optional.of(new ListSort(column.id(), isAscending))));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    var ways = new ToggleGroup();
    menu.getItems().addAll(way(listing, ways, true), way(listing, ways, false));
    return menu;
  }

  /// The way round; there is none in the natural order.
  private RadioMenuItem way(Listing<?> listing, ToggleGroup ways, boolean isAscending) {
    var now = listing.sort();
    var id = isAscending ? "ascending" : "descending";
    boolean isNow = now.filter(sort -> sort.isAscending() == isAscending).isPresent();
    var item = item(id, words.get("list.sort." + id), ways, isNow);
    item.setDisable(now.isEmpty());
    item.setOnAction(
        event -> listing.sortBy(now.map(sort -> new ListSort(sort.column(), isAscending))));
    return item;
  }

  private static RadioMenuItem item(String id, String text, ToggleGroup group, boolean isChosen) {
    var item = new RadioMenuItem(text);
    item.setId("list-sort-" + id);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(isChosen);
    return item;
  }
}
