package org.trailglass.app.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.Words;

/// An event as a screen reader says it: when, what, who, and how it ended. Immutable.
record RowSentence(Words words, EventCells cells) {
  private static final int LONGEST = 200;

  String of(EventRow event) {
    var error = cell(event, EventColumn.ERROR);
    return Stream.of(
            cell(event, EventColumn.TIME),
            act(cell(event, EventColumn.EVENT), cell(event, EventColumn.WHO)),
            error.isEmpty() ? words.get("table.row.succeeded") : error)
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String act(String name, String who) {
    var shown = name.isEmpty() ? words.get("detail.noName") : name;
    return who.isEmpty() ? shown : words.get("table.row.act", shown, who);
  }

  private String cell(EventRow event, EventColumn column) {
    return ShortText.of(cells.content(event, column.path()).whole(), LONGEST);
  }
}
