package org.trailglass.app.table;

import java.util.List;
import java.util.StringJoiner;
import org.trailglass.app.control.RowSelection;
import org.trailglass.app.control.WindowedColumn;
import org.trailglass.app.text.Words;

/// Rows as text for the clipboard: cells as they are shown, between tabs, under a line of titles,
/// which says in which zone the times are. What a spreadsheet would run as a formula gets an
/// apostrophe in front, as in exported tables. Immutable; any thread.
record CopiedRows(TableState state, List<WindowedColumn<EventRow>> columns, Words words) {
  /// No more rows than this are copied: a clipboard is no export.
  static final int MOST = 10_000;

  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  /// The text of the selected rows.
  String text(RowSelection selection) {
    var lines = new StringJoiner("\n");
    int size = selection.ranges().size();
    if (size == 0) {
      return "";
    }
    var titles = new StringJoiner("\t");
    columns.forEach(column -> titles.add(column.title()));
    lines.add(titles.toString());
    for (int position : selection.ranges().first(MOST)) {
      lines.add(line(state.row(position)));
    }
    if (size > MOST) {
      lines.add(words.get("table.copy.cut", MOST, size));
    }
    return lines.toString();
  }

  private String line(EventRow event) {
    var line = new StringJoiner("\t");
    for (var column : columns) {
      line.add(harmless(column.content().apply(event).text()));
    }
    return line.toString();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
