package org.trailglass.app.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.load.SourceReport;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;
import org.trailglass.summary.ValueCounts;

/// What was opened, as one JSON object: files, events, problems, and how often the main fields have
/// which value. Times are UTC. Immutable.
///
/// @param opened what was read
/// @param rows of which events the figures are: all, or those that a query lets through; files,
///     duplicates and problems are those of the reading
/// @param query as it was written, empty for none
record Summary(Opened opened, RowSet rows, String query) {
  /// Stands for "the event lacks the field"; the same in every language.
  private static final String MISSING = "(missing)";

  /// The object, on several lines.
  @Override
  public String toString() {
    var store = opened.store();
    var json = new JsonObject().put("files", opened.files()).put("events", rows.size());
    if (!query.isBlank()) {
      json.put("query", query).put("eventsRead", store.events());
    }
    json.put("duplicates", store.rows() - store.events())
        .put("problems", counts(sum(SourceReport::problemCounts)))
        .put("skipped", counts(sum(SourceReport::skipCounts)));
    putTime(json, "firstEventTime", firstTime());
    putTime(json, "lastEventTime", lastTime());
    return json.put("eventSource", counts(Fields.EVENT_SOURCE))
        .put("eventName", counts(Fields.EVENT_NAME))
        .put("userIdentity.type", counts(Fields.IDENTITY_TYPE))
        .put("awsRegion", counts(Fields.AWS_REGION))
        .toString();
  }

  private Map<String, Long> sum(Function<SourceReport, Map<String, Long>> counts) {
    return opened.reports().stream()
        .flatMap(report -> counts.apply(report).entrySet().stream())
        .collect(
            Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
  }

  private JsonObject counts(FieldPath path) {
    var values = ValueCounts.of(rows, path);
    var counts = new TreeMap<>(values.counts());
    if (values.missing() > 0) {
      counts.merge(MISSING, values.missing(), Long::sum);
    }
    return counts(counts);
  }

  /// The most frequent first, then by name.
  private static JsonObject counts(Map<String, Long> counts) {
    var json = new JsonObject();
    new TreeMap<>(counts)
        .entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .forEach(entry -> json.put(entry.getKey(), entry.getValue()));
    return json;
  }

  private long firstTime() {
    return times().filter(time -> time != EventStore.NO_TIME).min().orElse(EventStore.NO_TIME);
  }

  private long lastTime() {
    return times().max().orElse(EventStore.NO_TIME);
  }

  private LongStream times() {
    var times = LongStream.builder();
    rows.forEach(row -> times.add(rows.store().time(row)));
    return times.build();
  }

  private static void putTime(JsonObject json, String name, long time) {
    if (time == EventStore.NO_TIME) {
      json.putNull(name);
    } else {
      json.put(name, Instant.ofEpochMilli(time).toString());
    }
  }
}
