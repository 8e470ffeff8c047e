package org.trailglass.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Around;
import org.trailglass.app.workspace.Follow;
import org.trailglass.app.workspace.Sight;

/// The entries of menus that show what happened around the current event, or follow what it has in
/// common with others. FX thread.
public final class AroundItems {
  private final EventTableViewModel model;
  private final Words words;

  public AroundItems(EventTableViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /// All of them, of which those are enabled that the current event has something for.
  public List<MenuItem> ofMenuBar() {
    var around = entries(List.of(Around.values()));
    var follow = entries(List.of(Follow.values()));
    var all = Stream.concat(around.stream(), follow.stream()).toList();
    Runnable enable =
        () -> all.forEach(entry -> entry.item.setDisable(!model.isOffered(entry.sight)));
    model.currentProperty().subscribe(enable);
    model.stateProperty().subscribe(enable);
    enable.run();
    return items(around, follow);
  }

  /// Those that the current event has something for.
  List<MenuItem> ofCurrent() {
    return items(
        entries(Stream.of(Around.values()).filter(model::isOffered).toList()),
        entries(Stream.of(Follow.values()).filter(model::isOffered).toList()));
  }

  private record Entry(Sight sight, MenuItem item) {}

  private List<Entry> entries(List<? extends Sight> sights) {
    return sights.stream().map(sight -> new Entry(sight, item(sight))).toList();
  }

  private List<MenuItem> items(List<Entry> around, List<Entry> follow) {
    var items = new ArrayList<>(around.stream().map(Entry::item).toList());
    if (!follow.isEmpty()) {
      var menu = new Menu(words.get("follow"));
      menu.setId("follow");
      menu.getItems().setAll(follow.stream().map(Entry::item).toList());
      items.add(menu);
    }
    return items;
  }

  private MenuItem item(Sight sight) {
    var item = new MenuItem(words.get(sight.key()));
    item.setId(sight.key().replace('.', '-'));
    item.setAccelerator(NamedKeys.of(shortcut(sight), words::keyName));
    item.setOnAction(chosen -> model.show(sight));
    return item;
  }

  /// Those that follow are as in Wireshark.
  private static String shortcut(Sight sight) {
    return switch (sight) {
      case Around around ->
          switch (around) {
            case EVERYTHING -> "Shortcut+K";
            case MINUTES -> "Shortcut+Shift+T";
            case REQUEST -> "Shortcut+Shift+R";
            case SHARED_EVENT -> "Shortcut+Shift+I";
          };
      case Follow follow ->
          "Shortcut+Alt+Shift+"
              + switch (follow) {
                case KEY -> "K";
                case SESSION -> "S";
                case PRINCIPAL -> "P";
                case ORIGIN -> "O";
                case ADDRESS -> "A";
                case RESOURCE -> "R";
              };
    };
  }
}
