package org.trailglass.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.trailglass.event.FieldPath;
import org.trailglass.export.Escapes;
import org.trailglass.search.RowSet;
import org.trailglass.summary.TopValues;

/// What `top` prints: for each field its most frequent values. One thread.
///
/// @param out takes it
/// @param wish what is asked for
record PrintedTop(OutputStream out, Sentences sentences, Wish wish) implements Answer {
  /// A longer value is cut in the table.
  private static final int MOST_CHARS = 200;

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
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return true;
  }

  private String table(List<TopValues> tops, int events) {
    return String.join("\n\n", tops.stream().map(top -> table(top, events)).toList());
  }

  private String table(TopValues top, int events) {
    var text = new StringBuilder(Escapes.visible(top.path().toString())).append('\n');
    int width = Integer.toString(events).length();
    for (var count : top.top()) {
      double percent = 100.0 * count.events() / events;
      text.append(String.format(Locale.ROOT, "  %" + width + "d", count.events()))
          .append(String.format(Locale.ROOT, "  %5.1f %%  ", percent))
          .append(cut(Escapes.visible(count.value())))
          .append('\n');
    }
    return text.append(sentences.of("cli.top", top.distinct(), top.present(), top.missing()))
        .toString();
  }

  private static String cut(String value) {
    if (value.length() <= MOST_CHARS) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(MOST_CHARS - 1)) ? MOST_CHARS - 1 : MOST_CHARS;
    return value.substring(0, end) + "\u2026";
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
