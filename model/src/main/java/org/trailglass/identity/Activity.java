package org.trailglass.identity;

import org.trailglass.store.EventStore;

/// How many events, and from when to when. Immutable.
///
/// @param events how many, copies aside
/// @param first the time of the first in milliseconds since 1970 UTC, or NO_TIME
/// @param last the time of the last, or NO_TIME
/// @param firstRow the row of the first; of several in the same moment the first in source order;
///     -1 without events
public record Activity(int events, long first, long last, int firstRow) {
  static final Activity NONE = new Activity(0, EventStore.NO_TIME, EventStore.NO_TIME, -1);
}
