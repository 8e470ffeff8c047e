package org.trailglass.app.detail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.Event;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Leaf;
import org.trailglass.event.LeafKind;
import org.trailglass.event.UserIdentity;
import org.trailglass.jsonview.JsonLeaf;
import org.trailglass.store.EventStore;
import org.trailglass.store.RawEvent;
import org.trailglass.store.RowId;
import org.trailglass.store.RowPlace;

/// Reads an event's JSON, and everything else from that; where the JSON cannot be read, from the
/// store's columns. Immutable; any thread.
public final class StoreReader implements DetailReader {

  @Override
  public Optional<EventDetail> read(EventStore store, RowId id) {
    int row = store.row(id);
    if (row < 0) {
      return Optional.empty();
    }
    try {
      var raw = store.raw(row);
      return Optional.of(
          detail(store, row, event(raw.json()), store.places(row), Optional.of(raw), ""));
    } catch (IOException e) {
      var failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return Optional.of(
          detail(store, row, event(store, row), List.of(), Optional.empty(), failure));
    }
  }

  private static EventDetail detail(
      EventStore store,
      int row,
      Event event,
      List<RowPlace> places,
      Optional<RawEvent> raw,
      String failure) {
    return new EventDetail(
        store.id(row),
        event,
        UserIdentity.of(event),
        store.time(row),
        store.reading(row),
        store.sharesId(row),
        places,
        raw,
        failure);
  }

  /// The leaves of an event's JSON; what stands in no object has no path and is left out.
  static Event event(byte[] json) {
    var leaves = new ArrayList<Leaf>();
    for (var leaf : JsonLeaf.of(json)) {
      if (!leaf.keys().isEmpty()) {
        leaves.add(new Leaf(new FieldPath(leaf.keys()), kind(leaf.type()), leaf.text()));
      }
    }
    return new Event(leaves);
  }

  private static LeafKind kind(JsonLeaf.Type type) {
    return switch (type) {
      case TEXT, BROKEN -> LeafKind.TEXT;
      case NUMBER -> LeafKind.NUMBER;
      case TRUE -> LeafKind.TRUE;
      case FALSE -> LeafKind.FALSE;
      case NULL -> LeafKind.NULL;
      case EMPTY_OBJECT -> LeafKind.EMPTY_OBJECT;
      case EMPTY_LIST -> LeafKind.EMPTY_ARRAY;
    };
  }

  private static Event event(EventStore store, int row) {
    var leaves = new ArrayList<Leaf>();
    for (var path : store.paths().keySet()) {
      for (var value : store.values(row, path)) {
        leaves.add(new Leaf(path, LeafKind.TEXT, value));
      }
    }
    return new Event(leaves);
  }
}
