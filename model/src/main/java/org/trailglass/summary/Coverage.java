package org.trailglass.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
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

  /// Counts over all events of a snapshot. Takes time in proportion to the rows.
  public static Coverage of(EventStore store) {
    var hours = new HashMap<LaneName, Map<Long, Integer>>();
    long first = Long.MAX_VALUE;
    long last = EventStore.NO_TIME;
    for (int row = 0; row < store.rows(); row++) {
      if (!store.isEvent(row)) {
        continue;
      }
      long time = store.time(row);
      var lane = hours.computeIfAbsent(LaneName.of(store, row), name -> new TreeMap<>());
      if (time != EventStore.NO_TIME) {
        lane.merge(Math.floorDiv(time, HOUR), 1, Integer::sum);
        first = Math.min(first, time);
        last = Math.max(last, time);
      }
    }
    var lanes = new ArrayList<Lane>();
    new TreeMap<>(hours).forEach((name, counts) -> lanes.add(Lane.of(name, counts)));
    return new Coverage(lanes, first == Long.MAX_VALUE ? EventStore.NO_TIME : first, last);
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

  private record LaneName(String account, String region) implements Comparable<LaneName> {
    static LaneName of(EventStore store, int row) {
      var account =
          store
              .first(row, Fields.RECIPIENT_ACCOUNT_ID)
              .or(() -> store.first(row, Fields.IDENTITY_ACCOUNT_ID));
      return new LaneName(known(account), known(store.first(row, REGION)));
    }

    private static final FieldPath REGION = Fields.AWS_REGION;

    private static String known(Optional<String> value) {
      return value.orElse(ValueCounts.MISSING);
    }

    @Override
    public int compareTo(LaneName other) {
      int order = account.compareTo(other.account);
      return order != 0 ? order : region.compareTo(other.region);
    }
  }

  /// The hours of one account in one region that have events. Immutable.
  ///
  /// @param account {@link ValueCounts#MISSING} if the events name none
  /// @param region likewise
  /// @param hours that have events, ascending
  /// @param counts of events up to and with the hour at the same position
  public record Lane(String account, String region, List<Long> hours, List<Long> counts) {
    public Lane {
      hours = List.copyOf(hours);
      counts = List.copyOf(counts);
    }

    private static Lane of(LaneName name, Map<Long, Integer> events) {
      var upTo = new ArrayList<Long>();
      long sum = 0;
      for (int count : events.values()) {
        sum += count;
        upTo.add(sum);
      }
      return new Lane(name.account(), name.region(), List.copyOf(events.keySet()), upTo);
    }

    /// The number of events from an hour until before another one.
    public long events(long fromHour, long toHour) {
      return upTo(toHour) - upTo(fromHour);
    }

    /// The number of hours with events from an hour until before another one.
    public int covered(long fromHour, long toHour) {
      return position(toHour) - position(fromHour);
    }

    private long upTo(long hour) {
      int position = position(hour);
      return position == 0 ? 0 : counts.get(position - 1);
    }

    private int position(long hour) {
      int found = java.util.Collections.binarySearch(hours, hour);
      return found >= 0 ? found : -found - 1;
    }
  }
}
