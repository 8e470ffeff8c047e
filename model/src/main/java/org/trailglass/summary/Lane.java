package org.trailglass.summary;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/// The hours of one account in one region that have events. Immutable; any thread.
public final class Lane {
  private final String account;
  private final String region;
  private final long[] hours;
  private final long[] eventsUpTo;

  /// @param account empty if the events name none
  /// @param region likewise
  /// @param events the number of events by the hour, counted from 1970 UTC
  Lane(String account, String region, SortedMap<Long, int[]> events) {
    this.account = account;
    this.region = region;
    this.hours = events.keySet().stream().mapToLong(Long::longValue).toArray();
    this.eventsUpTo = new long[hours.length];
    long sum = 0;
    int at = 0;
    for (Map.Entry<Long, int[]> entry : events.entrySet()) {
      sum += entry.getValue()[0];
      eventsUpTo[at++] = sum;
    }
  }

  /// Empty if the events name none.
  public String account() {
    return account;
  }

  /// Empty if the events name none.
  public String region() {
    return region;
  }

  /// The number of events from an hour until before another one.
  public long events(long fromHour, long toHour) {
    return before(toHour) - before(fromHour);
  }

  /// The number of hours with events from an hour until before another one.
  public int coveredHours(long fromHour, long toHour) {
    return position(toHour) - position(fromHour);
  }

  /// How often hours without events lie between hours with events.
  public int gaps() {
    int gaps = 0;
    for (int i = 1; i < hours.length; i++) {
      if (hours[i] - hours[i - 1] > 1) {
        gaps++;
      }
    }
    return gaps;
  }

  /// The number of events that have a time.
  public long events() {
    return hours.length == 0 ? 0 : eventsUpTo[hours.length - 1];
  }

  /// The first hour with events; {@link Long#MAX_VALUE} if no event has a time.
  public long firstHour() {
    return hours.length == 0 ? Long.MAX_VALUE : hours[0];
  }

  /// The last hour with events; {@link Long#MIN_VALUE} if no event has a time.
  public long lastHour() {
    return hours.length == 0 ? Long.MIN_VALUE : hours[hours.length - 1];
  }

  private long before(long hour) {
    int position = position(hour);
    return position == 0 ? 0 : eventsUpTo[position - 1];
  }

  private int position(long hour) {
    int found = Arrays.binarySearch(hours, hour);
    return found >= 0 ? found : -found - 1;
  }
}
