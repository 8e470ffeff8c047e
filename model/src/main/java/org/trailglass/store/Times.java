package org.trailglass.store;

/// The times that the values of a column say. Not to be changed; any thread.
///
/// @param byOrdinal milliseconds since 1970 UTC, {@link EventStore#NO_TIME} of a value that is
///     none; empty if there is no time at all
/// @param earliest of all times
/// @param latest of all times
/// @param isComplete whether every value is a time
public record Times(long[] byOrdinal, long earliest, long latest, boolean isComplete) {
  static Times of(Column column) {
    var times = new long[column.values()];
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    int count = 0;
    for (int ordinal = 0; ordinal < times.length; ordinal++) {
      long time = column.time(ordinal);
      times[ordinal] = time;
      if (time != EventStore.NO_TIME) {
        earliest = Math.min(earliest, time);
        latest = Math.max(latest, time);
        count++;
      }
    }
    return new Times(count == 0 ? new long[0] : times, earliest, latest, count == times.length);
  }

  long retainedBytes() {
    return 56 + 8L * byOrdinal.length;
  }
}
