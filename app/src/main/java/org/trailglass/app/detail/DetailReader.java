package org.trailglass.app.detail;

import java.util.Optional;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// Reads everything about one event. Called in the background.
public interface DetailReader {

  /// What the store knows of an event; empty if its source was closed.
  Optional<EventDetail> read(EventStore store, RowId id);
}
