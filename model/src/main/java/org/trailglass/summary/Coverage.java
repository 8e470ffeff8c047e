package org.trailglass.summary;

import java.util.List;
import org.trailglass.store.EventStore;

/// For which accounts, regions and hours there are events, so that missing hours are seen before
/// conclusions are drawn. Hours are UTC, numbered from 1970. Immutable; any thread.
///
/// @param lanes one for each account and region, in that order
/// @param firstTime of all events, in milliseconds since 1970; {@link EventStore#NO_TIME} if none
///     has a time
/// @param lastTime likewise
public record Coverage(List<Lane> lanes, long firstTime, long lastTime) {

  /// Milliseconds of an hour.
  public static final long HOUR = 3_600_000;

  public Coverage {
    lanes = List.copyOf(lanes);
  }

  /// The coverage of no events.
  public static Coverage empty() {
    return new Coverage(List.of(), EventStore.NO_TIME, EventStore.NO_TIME);
  }

  /// Counts over all events of a snapshot. Takes some ten milliseconds a million events.
  public static Coverage of(EventStore store) {
    var count = new CoverageCount();
    for (int segment = 0; segment < store.segments().size(); segment++) {
      count.add(store.segments().get(segment), EventRows.of(store, segment));
    }
    return count.coverage();
  }

  /// Whether there is nothing to show on a time axis.
  public boolean isEmpty() {
    return lastTime == EventStore.NO_TIME;
  }

  /// The hour of the first event. Only where there are times.
  public long firstHour() {
    return Math.floorDiv(firstTime, HOUR);
  }

  /// The hour of the last event. Only where there are times.
  public long lastHour() {
    return Math.floorDiv(lastTime, HOUR);
  }
}
