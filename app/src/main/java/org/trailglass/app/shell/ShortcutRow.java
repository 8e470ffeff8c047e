package org.trailglass.app.shell;

import java.util.List;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.text.Words;

/// A key with the group that it is in, as a list has it. Immutable.
record ShortcutRow(String group, ShortcutList.Entry entry) {

  static List<ShortcutRow> of(ShortcutList group) {
    return group.entries().stream().map(entry -> new ShortcutRow(group.title(), entry)).toList();
  }

  static List<ListColumn<ShortcutRow>> columns(Words words) {
    return List.of(
        ListColumn.of("group", words.get("shortcuts.column.group"), ShortcutRow::group),
        ListColumn.of("keys", words.get("shortcuts.column.key"), row -> row.entry().keys()),
        ListColumn.of("action", words.get("shortcuts.column.action"), row -> row.entry().action()));
  }
}
