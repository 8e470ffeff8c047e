package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.trailglass.app.text.Words;

/// The keys of the program, in groups: those of the menus as the menus have them, and those of the
/// panes. Immutable.
///
/// @param title of the group
record ShortcutList(String title, List<Entry> entries) {
  private static final List<String> PANES =
      List.of(
          "filter",
          "timeline",
          "table",
          "find",
          "facets",
          "chain",
          "reach",
          "json",
          "identities",
          "coverage");

  ShortcutList {
    entries = List.copyOf(entries);
  }

  /// What a key does.
  record Entry(String keys, String action) {}

  /// All groups, in the order of the menus, then of the panes.
  static List<ShortcutList> of(MenuBar menus, Words words) {
    var groups = new ArrayList<ShortcutList>();
    for (var menu : menus.getMenus()) {
      var entries = new ArrayList<Entry>();
      collect("", menu, entries);
      groups.add(new ShortcutList(plain(menu.getText()), entries));
    }
    PANES.forEach(pane -> groups.add(ofPane("shortcuts." + pane, words)));
    return groups;
  }

  /// @param before what stands before each action: of which menu it is
  private static void collect(String before, Menu menu, List<Entry> entries) {
    for (MenuItem item : menu.getItems()) {
      if (item.getAccelerator() != null) {
        var action = before + plain(item.getText());
        entries.add(new Entry(item.getAccelerator().getDisplayText(), action));
      }
      if (item instanceof Menu inner) {
        collect(plain(inner.getText()) + ": ", inner, entries);
      }
    }
  }

  private static String plain(String text) {
    return text.replace("_", "").replace("\u2026", "");
  }

  /// `key = action` on a line each.
  private static ShortcutList ofPane(String key, Words words) {
    var entries =
        words
            .get(key + ".keys")
            .lines()
            .map(line -> line.split(" = ", 2))
            .map(parts -> new Entry(parts[0], parts[1]))
            .toList();
    return new ShortcutList(words.get(key), entries);
  }
}
