package org.trailglass.summary;

import java.util.Optional;
import org.trailglass.search.RowOrder;
import org.trailglass.store.EventStore;

/// The event that is nearest to a time. Immutable.
///
/// @param row in the snapshot
/// @param time of the event, in milliseconds since 1970 UTC
public record NearestEvent(int row, long time) {

  /// Looks through all events in an order; of several that are equally near it is the first one.
  ///
  /// @param store the snapshot of the order
  /// @param wanted in milliseconds since 1970 UTC
  /// @return empty if no event has a time
  public static Optional<NearestEvent> to(long wanted, RowOrder order, EventStore store) {
    int found = -1;
    long least = Long.MAX_VALUE;
    for (int position = 0; position < order.size(); position++) {
      long time = store.time(order.row(position));
      if (time != EventStore.NO_TIME && Math.abs(time - wanted) < least) {
        least = Math.abs(time - wanted);
        found = order.row(position);
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(new NearestEvent(found, store.time(found)));
  }
}
