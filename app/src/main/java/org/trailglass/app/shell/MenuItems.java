package org.trailglass.app.shell;

import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.text.Words;

/// Makes entries of the menu bar, whose words are in the bundle. FX thread.
///
/// @param words of the language of the menus
record MenuItems(Words words) {

  /// An entry that does something.
  ///
  /// @param key of its words, from which it has its id
  /// @param shortcut such as `Shortcut+Shift+Z`; empty for none
  MenuItem item(String key, String shortcut, Runnable action) {
    var item = new MenuItem(words.get(key));
    item.setId(id(key));
    if (!shortcut.isEmpty()) {
      item.setAccelerator(keys(shortcut));
    }
    item.setOnAction(chosen -> action.run());
    return item;
  }

  /// A menu of entries.
  Menu menu(String key, MenuItem... items) {
    var menu = new Menu(words.get(key), null, items);
    menu.setId(id(key));
    return menu;
  }

  /// Keys as the menus show them.
  KeyCombination keys(String shortcut) {
    return NamedKeys.of(shortcut, words::keyName);
  }

  /// The id of what has its words under a key.
  static String id(String key) {
    return key.replace('.', '-');
  }

  /// The id of one of several entries that a menu has for the values of an enum.
  static String id(String key, Enum<?> value) {
    return id(key + "." + value.name().toLowerCase(Locale.ROOT));
  }
}
