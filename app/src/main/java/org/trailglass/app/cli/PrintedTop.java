package org.trailglass.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.trailglass.event.FieldPath;
import org.trailglass.search.RowSet;
import org.trailglass.summary.TopValues;

/// What `top` prints: for each field its most frequent values. One thread.
///
/// @param output takes it
/// @param wish what is asked for
record PrintedTop(Output output, Wish wish) implements Answer {

  /// A line of the table is at most so wide; what does not fit is cut. JSON has it whole.
  private static final int MOST_COLUMNS = 160;

  /// What is to be printed. Immutable.
  ///
  /// @param query as it was written, empty for none
  /// @param limit at most so many values of each
  record Wish(TopFormat format, String query, List<FieldPath> fields, int limit) {
    Wish {
      fields = List.copyOf(fields);
    }
  }

  @Override
  public boolean write(Opened opened, RowSet rows) throws IOException {
    var tops = TopValues.of(rows, wish.fields(), wish.limit());
    var text =
        switch (wish.format()) {
          case TABLE -> table(tops, rows.size());
          case JSON -> json(tops, rows).toString();
        };
    output.print(text);
    return true;
  }

  private String table(List<TopValues> tops, int events) {
    return String.join("\n\n", tops.stream().map(top -> table(top, events)).toList());
  }

  private String table(TopValues top, int events) {
    var name = top.path().toString();
    var text = new StringBuilder(TextWidth.cut(name, MOST_COLUMNS)).append('\n');
    int width = Integer.toString(events).length();
    for (var count : top.top()) {
      double percent = 100.0 * count.events() / events;
      var figures =
          String.format(Locale.ROOT, "  %" + width + "d  %5.1f %%  ", count.events(), percent);
      text.append(figures)
          .append(TextWidth.cut(count.value(), MOST_COLUMNS - figures.length()))
          .append('\n');
    }
    var sum = output.sentences().of("cli.top", top.distinct(), top.present(), top.missing());
    return text.append(sum).toString();
  }

  private JsonObject json(List<TopValues> tops, RowSet rows) {
    var json = new JsonObject();
    if (!wish.query().isBlank()) {
      json.put("query", wish.query());
    }
    return json.put("events", rows.size())
        .put("eventsRead", rows.store().events())
        .put("fields", tops.stream().map(PrintedTop::json).toList());
  }

  private static JsonObject json(TopValues top) {
    return new JsonObject()
        .put("field", top.path().toString())
        .put("distinct", top.distinct())
        .put("present", top.present())
        .put("missing", top.missing())
        .put("top", top.top().stream().map(PrintedTop::json).toList());
  }

  private static JsonObject json(TopValues.Count count) {
    return new JsonObject().put("value", count.value()).put("events", count.events());
  }
}
