package org.trailglass.app.detail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.event.EventTime;
import org.trailglass.event.Fields;
import org.trailglass.event.Reading;
import org.trailglass.event.UserIdentity;
import org.trailglass.store.EventStore;
import org.trailglass.store.RawEvent;
import org.trailglass.store.RowId;
import org.trailglass.store.RowPlace;

/// Knows events that were written by hand, whatever the store holds.
final class FakeReader implements DetailReader {
  private final Map<RowId, EventDetail> events = new LinkedHashMap<>();

  /// Knows an event that came as it is; the next position of stream 1 is its name.
  RowId add(String json) {
    return add(json, json, Reading.WHOLE);
  }

  /// Knows an event that was read from another text.
  RowId add(String json, String source, Reading reading) {
    var id = new RowId(1, events.size());
    var event = StoreReader.event(json.getBytes(UTF_8));
    var raw = new RawEvent(json.getBytes(UTF_8), source.getBytes(UTF_8), !json.equals(source));
    var time = event.first(Fields.EVENT_TIME).map(EventTime::parse);
    var place = new RowPlace(1, 1, "/logs/a.json.gz", "", 3, 5, 120);
    events.put(
        id,
        new EventDetail(
            id,
            event,
            UserIdentity.of(event),
            time.filter(found -> found.isPresent())
                .map(found -> found.getAsLong())
                .orElse(EventStore.NO_TIME),
            reading,
            false,
            List.of(place),
            Optional.of(raw),
            ""));
    return id;
  }

  /// Knows another version of an event.
  void put(EventDetail detail) {
    events.put(detail.id(), detail);
  }

  EventDetail get(RowId id) {
    return Optional.ofNullable(events.get(id)).orElseThrow();
  }

  @Override
  public Optional<EventDetail> read(EventStore store, RowId id) {
    return Optional.ofNullable(events.get(id));
  }
}
