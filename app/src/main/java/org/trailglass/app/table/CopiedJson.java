package org.trailglass.app.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.listing.ListMenu;

/// Events as JSON for the clipboard: each one's own text as it came, on lines after each other.
/// Immutable; any thread.
record CopiedJson(TableState state) {

  /// What was copied: nothing but JSON, since programs read it.
  ///
  /// @param events whose JSON it is
  /// @param left how many events it leaves out: their text cannot be read, or they are too many
  record Copy(String text, int events, int left) {}

  /// The JSON of the selected rows.
  Copy of(RowSelection selection) {
    var lines = new StringJoiner("\n");
    int copied = 0;
    for (int position : selection.ranges().first(ListMenu.MOST)) {
      if (lines.length() < ListMenu.MOST_CHARS) {
        copied += add(lines, state.row(position)) ? 1 : 0;
      }
    }
    return new Copy(lines.toString(), copied, selection.ranges().size() - copied);
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
