package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.trailglass.app.palette.MenuAction;
import org.trailglass.app.text.ActionName;

/// An entry of the menus that does something, with the menus that lead to it. What lists actions
/// takes them from here, so that each has the words and the keys of its menu, and none is missing.
/// FX thread.
///
/// @param menus those that lead to it, as read, from the bar on
record MenuEntry(List<String> menus, MenuItem item) {
  /// The key under which an entry has the reason for which it is disabled.
  private static final Object REASON = new Object();

  private static final String BETWEEN_MENUS = " \u203a ";

  MenuEntry {
    menus = List.copyOf(menus);
  }

  /// All of them, in the order of the menus.
  static List<MenuEntry> of(MenuBar bar) {
    var entries = new ArrayList<MenuEntry>();
    bar.getMenus().forEach(menu -> collect(List.of(), menu, entries));
    return entries;
  }

  private static void collect(List<String> above, Menu menu, List<MenuEntry> entries) {
    var menus = new ArrayList<>(above);
    menus.add(read(menu));
    for (var item : menu.getItems()) {
      if (item instanceof Menu inner) {
        collect(menus, inner, entries);
      } else if (!(item instanceof SeparatorMenuItem)) {
        entries.add(new MenuEntry(menus, item));
      }
    }
  }

  private static String read(MenuItem item) {
    var text = item.getText() == null ? "" : item.getText();
    return item.isMnemonicParsing() ? ActionName.read(text) : text;
  }

  /// Disables an entry while something is not so, and keeps with it why.
  static MenuItem enabledBy(ObservableValue<Boolean> isEnabled, String reason, MenuItem item) {
    item.getProperties().put(REASON, reason);
    isEnabled.subscribe(enabled -> item.setDisable(!enabled));
    return item;
  }

  /// The words of the entry, as read.
  String title() {
    return read(item);
  }

  /// What runs it without the menu, as shown; empty if nothing does.
  String keys() {
    return item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
  }

  /// The action as it is now.
  MenuAction action() {
    var path = String.join(BETWEEN_MENUS, menus);
    return new MenuAction(
        isFixed() ? item.getId() : path + BETWEEN_MENUS + title(),
        isFixed(),
        title(),
        path,
        keys(),
        isEnabled(),
        String.valueOf(item.getProperties().getOrDefault(REASON, "")),
        this::run);
  }

  /// Whether it has an id of its own, as all have but those that are made of what is open.
  private boolean isFixed() {
    return item.getId() != null;
  }

  /// Whether it can be chosen now.
  boolean isEnabled() {
    for (var above = item.getParentMenu(); above != null; above = above.getParentMenu()) {
      if (above.isDisable()) {
        return false;
      }
    }
    return !item.isDisable();
  }

  /// Whether a key runs it without the menu.
  boolean isRunBy(KeyEvent key) {
    return item.getAccelerator() != null && item.getAccelerator().match(key);
  }

  /// What a click does, which sets ticks too.
  void run() {
    switch (item) {
      case CheckMenuItem tick -> tick.setSelected(!tick.isSelected());
      case RadioMenuItem choice -> choice.setSelected(true);
      default -> {}
    }
    item.fire();
  }
}
