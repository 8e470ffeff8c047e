package org.trailglass.app.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Around;
import org.trailglass.app.workspace.Workspace;

/// The entries of menus that show what happened around the current event. FX thread.
public final class AroundItems {
  private final Workspace workspace;
  private final Words words;

  public AroundItems(Workspace workspace, Words words) {
    this.workspace = workspace;
    this.words = words;
  }

  /// All of them, of which those are enabled that the current event has something for.
  public List<MenuItem> ofMenuBar() {
    var items = Arrays.stream(Around.values()).map(this::item).toList();
    Runnable enable =
        () -> {
          for (var around : Around.values()) {
            items.get(around.ordinal()).setDisable(!isOffered(around));
          }
        };
    workspace.currentProperty().subscribe(enable);
    workspace.resultProperty().subscribe(enable);
    enable.run();
    return items;
  }

  /// Those that the current event has something for.
  List<MenuItem> ofCurrent() {
    return Arrays.stream(Around.values()).filter(this::isOffered).map(this::item).toList();
  }

  private boolean isOffered(Around around) {
    var store = workspace.resultProperty().get().store();
    return workspace
        .currentProperty()
        .get()
        .map(store::row)
        .filter(row -> row >= 0)
        .flatMap(row -> around.filter(store, row))
        .isPresent();
  }

  private MenuItem item(Around around) {
    var key = "around." + around.name().toLowerCase(Locale.ROOT);
    var item = new MenuItem(words.get(key));
    item.setId(key.replace('.', '-'));
    item.setAccelerator(KeyCombination.valueOf(shortcut(around)));
    item.setOnAction(chosen -> show(around));
    return item;
  }

  private static String shortcut(Around around) {
    return switch (around) {
      case EVERYTHING -> "Shortcut+K";
      case MINUTES -> "Shortcut+Shift+T";
      case ADDRESS -> "Shortcut+Shift+A";
      case REQUEST -> "Shortcut+Shift+R";
      case SHARED_EVENT -> "Shortcut+Shift+I";
    };
  }

  /// Shows it of the current event.
  void show(Around around) {
    workspace.currentProperty().get().ifPresent(event -> workspace.showAround(event, around));
  }
}
