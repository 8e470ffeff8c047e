package org.trailglass.app.table;

import javafx.scene.Node;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.workspace.Result;

/// What stands in the place of the rows where there are none: why, and what to do about it.
final class EmptyTable {
  private final Words words;
  private final Runnable removeLast;
  private final EmptyNote note = new EmptyNote(Icon.FILTER.node());

  /// @param removeLast takes the last term of the filter away
  EmptyTable(Words words, Runnable removeLast) {
    this.words = words;
    this.removeLast = removeLast;
    note.setId("events-empty");
  }

  Node root() {
    return note;
  }

  /// Says it of a result without events: whether a filter let none of them through.
  void show(Result result) {
    if (result.store().rows() > 0) {
      note.say(words.get("table.empty.filtered"), words.get("table.empty.filtered.hint"));
      note.offer(words.get("table.empty.filtered.verb"), removeLast);
    } else {
      note.say(words.get("table.empty"), words.get("table.empty.hint"));
      note.offerNothing();
    }
  }
}
