package org.trailglass.app.buckets;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.trailglass.app.listing.ItemListing;

/// A list of names to go on to, by a double click or Enter.
final class NameList {
  private final ListView<String> list = new ListView<>();
  private final Consumer<String> onChosen;
  private final ItemListing<String> listing;
  private List<String> shown = List.of();

  NameList(String title, String id, FoundLists lists, Consumer<String> onChosen) {
    this.onChosen = onChosen;
    listing = lists.ofNames(list, title);
    list.setId(id);
    list.setAccessibleText(title);
    list.setCellFactory(view -> new NameCell());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            choose();
            key.consume();
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            choose();
          }
        });
  }

  Node list() {
    return list;
  }

  void show(List<String> names) {
    if (!names.equals(shown)) {
      shown = List.copyOf(names);
      listing.show(names);
    }
  }

  private void choose() {
    var name = list.getSelectionModel().getSelectedItem();
    if (name != null) {
      onChosen.accept(name);
    }
  }
}
