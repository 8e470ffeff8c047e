package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.MenuBar;
import org.trailglass.app.text.Words;

/// The keys of the program, in groups: those of the menus as the menus have them, and those of the
/// panes. Immutable.
///
/// @param title of the group
record ShortcutList(String title, List<Entry> entries) {
  private static final List<String> PANES =
      List.of(
          "palette",
          "filter",
          "terms",
          "kept",
          "timeline",
          "table",
          "heads",
          "find",
          "facets",
          "chain",
          "reach",
          "json",
          "identities",
          "coverage",
          "lists");

  ShortcutList {
    entries = List.copyOf(entries);
  }

  /// What a key does.
  record Entry(String keys, String action) {}

  /// All groups, in the order of the menus, then of the panes.
  static List<ShortcutList> of(MenuBar menus, Words words) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (var entry : MenuEntry.of(menus)) {
      if (!entry.keys().isEmpty()) {
        groups
            .computeIfAbsent(entry.menus().getFirst(), menu -> new ArrayList<>())
            .add(new Entry(entry.keys(), action(entry)));
      }
    }
    var ofMenus =
        groups.entrySet().stream().map(group -> new ShortcutList(group.getKey(), group.getValue()));
    return Stream.concat(ofMenus, ofPanes(words).stream()).toList();
  }

  /// Those of the panes alone.
  static List<ShortcutList> ofPanes(Words words) {
    return PANES.stream().map(pane -> ofPane("shortcuts." + pane, words)).toList();
  }

  /// Of an entry in a menu of a menu: also which that is.
  private static String action(MenuEntry entry) {
    var inner = entry.menus().subList(1, entry.menus().size());
    return Stream.concat(inner.stream(), Stream.of(entry.title()))
        .map(name -> name.replace("\u2026", ""))
        .reduce((menu, name) -> menu + ": " + name)
        .orElseThrow();
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

  /// The entries of which the keys, the action or the title of the group have every word of a text.
  ShortcutList narrowed(String text) {
    var wanted = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return new ShortcutList(
        title, entries.stream().filter(entry -> wanted.stream().allMatch(has(entry))).toList());
  }

  private Predicate<String> has(Entry entry) {
    var whole = (title + '\n' + entry.keys() + '\n' + entry.action()).toLowerCase(Locale.ROOT);
    return whole::contains;
  }
}
