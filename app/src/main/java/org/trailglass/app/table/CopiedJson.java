package org.trailglass.app.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;

/// Events as JSON for the clipboard: each one's own text as it came, on lines after each other.
/// Immutable; any thread.
record CopiedJson(TableState state, Words words) {
  /// The JSON of the selected rows. Of events whose text cannot be read, and of those that are too
  /// many, a last line tells the number.
  String text(RowSelection selection) {
    var lines = new StringJoiner("\n");
    int size = selection.ranges().size();
    int copied = 0;
    for (int position : selection.ranges().first(ListMenu.MOST)) {
      if (lines.length() < ListMenu.MOST_CHARS) {
        copied += add(lines, state.row(position)) ? 1 : 0;
      }
    }
    if (copied < size) {
      lines.add(words.get("table.copy.cut.json", copied, size));
    }
    return lines.toString();
  }

  private static boolean add(StringJoiner lines, EventRow event) {
    try {
      lines.add(new String(event.store().raw(event.row()).json(), StandardCharsets.UTF_8));
      return true;
    } catch (IOException isNotKept) {
      return false;
    }
  }
}
