package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.text.Words;

/// The entries of the menu bar that arrange the window. FX thread.
final class LayoutMenu {
  /// How far a key moves a divider, in pixels.
  private static final double STEP = 24;

  private final ShellViewModel model;
  private final Words words;
  private final Places places;
  private final MenuItems items;
  private final ObservableValue<Optional<Placed>> focused;

  /// Moves the divider of the pane with the keyboard.
  interface Stretch {
    /// @param x to the right, in pixels
    /// @param y down
    void by(double x, double y);
  }

  /// @param focused which part has the keyboard
  LayoutMenu(
      ShellViewModel model, Words words, Places places, ObservableValue<Optional<Placed>> focused) {
    this.model = model;
    this.words = words;
    this.items = new MenuItems(words);
    this.places = places;
    this.focused = focused;
  }

  List<MenuItem> items(Stretch stretch) {
    return List.of(
        moveFocused(),
        windows(),
        dividers(stretch),
        items.item("menu.view.usualLayout", "", model.layout()::reset));
  }

  /// Says what it does with which part.
  private MenuItem moveFocused() {
    var item = items.item("menu.view.moveWindow", "Shift+F4", this::turnFocused);
    item.textProperty().bind(focused.flatMap(this::nameOfMove));
    var hasFocused = focused.map(Optional::isPresent);
    return MenuEntry.enabledBy(hasFocused, words.get("menu.off.noPart"), item);
  }

  private ObservableValue<String> nameOfMove(Optional<Placed> part) {
    return part.map(this::nameOfMove)
        .orElseGet(() -> new ReadOnlyStringWrapper(words.get("menu.view.moveWindow")));
  }

  private ObservableValue<String> nameOfMove(Placed part) {
    return model
        .layout()
        .isDetached(part.part())
        .map(isAway -> isAway ? "menu.view.bringBack" : "menu.view.moveOut")
        .flatMap(key -> part.title().map(title -> words.get(key, title)));
  }

  private void turnFocused() {
    focused.getValue().map(Placed::part).ifPresent(model.layout()::turn);
  }

  /// Every part, with a tick where it has a window of its own.
  private Menu windows() {
    var menu = items.menu("menu.view.ownWindows");
    menu.getItems().setAll(places.parts().stream().map(this::window).toList());
    return menu;
  }

  private MenuItem window(Placed placed) {
    var part = placed.part();
    var item = new CheckMenuItem();
    item.setId(MenuItems.id("menu.view.ownWindow", part));
    item.textProperty().bind(placed.title());
    model.layout().isDetached(part).subscribe(item::setSelected);
    item.setOnAction(chosen -> model.layout().detach(part, item.isSelected()));
    return item;
  }

  private Menu dividers(Stretch stretch) {
    return items.menu(
        "menu.view.dividers",
        items.item("menu.view.divider.left", "Shortcut+Alt+Shift+Left", () -> stretch.by(-STEP, 0)),
        items.item(
            "menu.view.divider.right", "Shortcut+Alt+Shift+Right", () -> stretch.by(STEP, 0)),
        items.item("menu.view.divider.up", "Shortcut+Alt+Shift+Up", () -> stretch.by(0, -STEP)),
        items.item("menu.view.divider.down", "Shortcut+Alt+Shift+Down", () -> stretch.by(0, STEP)));
  }
}
