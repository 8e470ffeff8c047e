package org.trailglass.app.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.store.EventStore;
import org.trailglass.store.SegmentBuilder;
import org.trailglass.store.StoreAppender;

/// Records written by hand, and stores of them: each stream is a segment of source 1.
final class Records {
  private record Entry(Map<String, Object> content, Reading reading) {}

  private final List<Entry> entries = new ArrayList<>();

  /// A record with these top-level fields: key, value, key, value; a value is text, a list of
  /// texts, or a map.
  Records add(Object... fields) {
    return add(Reading.WHOLE, fields);
  }

  Records add(Reading reading, Object... fields) {
    var content = new LinkedHashMap<String, Object>();
    for (int i = 0; i < fields.length; i += 2) {
      content.put((String) fields[i], fields[i + 1]);
    }
    entries.add(new Entry(content, reading));
    return this;
  }

  /// Many records, one a second, with the minute in which each happened as the service.
  ///
  /// @param verb begins their names
  static Records many(String verb, int count) {
    var records = new Records();
    for (int i = 0; i < count; i++) {
      records.add(
          "eventTime",
          String.format("2024-03-01T%02d:%02d:%02dZ", i / 3600, i / 60 % 60, i % 60),
          "eventSource",
          "s" + i / 60 + ".amazonaws.com",
          "eventName",
          verb + i,
          "eventID",
          verb + "-" + i);
    }
    return records;
  }

  /// A store of these records alone.
  EventStore store() {
    return addedTo(EventStore.empty(), 1, 1);
  }

  /// A store with these records as a stream more.
  EventStore addedTo(EventStore store, int source, int stream) {
    var builder = new SegmentBuilder();
    builder.stream(stream, 0);
    for (var entry : entries) {
      builder.begin();
      write(builder, entry.content());
      builder.commit(entry.reading(), 0, 0);
    }
    var appender = new StoreAppender(store);
    appender.add(builder.build(source));
    return appender.snapshot();
  }

  private static void write(SegmentBuilder to, Object value) {
    switch (value) {
      case Map<?, ?> object -> {
        to.beginObject();
        object.forEach(
            (key, child) -> {
              var bytes = bytes((String) key);
              to.enter(bytes, 0, bytes.length);
              write(to, child);
              to.leave();
            });
        to.endObject();
      }
      case List<?> list -> {
        to.beginArray();
        list.forEach(child -> write(to, child));
        to.endArray();
      }
      default -> {
        var bytes = bytes((String) value);
        to.leaf(LeafKind.TEXT, bytes, 0, bytes.length);
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
