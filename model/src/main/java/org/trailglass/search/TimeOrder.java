package org.trailglass.search;

import java.util.Arrays;
import org.trailglass.store.EventStore;

/// Events by time; without a time last; ties in source order.
final class TimeOrder {
  private TimeOrder() {}

  /// The rows of all events, the oldest first.
  static int[] of(EventStore store) {
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    for (var segment : store.segments()) {
      for (int row = 0; row < segment.rows(); row++) {
        long time = segment.time(row);
        if (time != EventStore.NO_TIME) {
          earliest = Math.min(earliest, time);
          latest = Math.max(latest, time);
        }
      }
    }
    var rows = new int[store.events()];
    var times = new long[store.events()];
    int size = 0;
    for (int i = 0; i < store.segments().size(); i++) {
      var segment = store.segments().get(i);
      var copies = store.copiesIn(i);
      int copy = 0;
      for (int row = 0; row < segment.rows(); row++) {
        if (copy < copies.length && copies[copy] == row) {
          copy++;
        } else {
          long time = segment.time(row);
          rows[size] = store.base(i) + row;
          times[size++] = time == EventStore.NO_TIME ? Long.MAX_VALUE : time;
        }
      }
    }
    return sorted(rows, times, earliest, latest);
  }

  /// Sorts by time and row. Where the span of time and the rows fit into 63 bits together, as they
  /// do for anything but forged times, one number holds both.
  private static int[] sorted(int[] rows, long[] times, long earliest, long latest) {
    int rowBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, rows.length));
    boolean fits =
        latest < earliest
            || (latest - earliest >= 0 && latest - earliest + 1 < 1L << (62 - rowBits));
    if (!fits) {
      return sortedByPlace(rows, times);
    }
    var keys = new long[rows.length];
    for (int i = 0; i < keys.length; i++) {
      long time = times[i] == Long.MAX_VALUE ? latest - earliest + 1 : times[i] - earliest;
      keys[i] = (latest < earliest ? 0 : time) << rowBits | i;
    }
    Arrays.parallelSort(keys);
    var result = new int[rows.length];
    for (int i = 0; i < keys.length; i++) {
      result[i] = rows[(int) (keys[i] & (1L << rowBits) - 1)];
    }
    return result;
  }

  /// Sorts by the place of each time among all times.
  private static int[] sortedByPlace(int[] rows, long[] times) {
    var ordered = times.clone();
    Arrays.parallelSort(ordered);
    var places = new long[times.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = first(ordered, times[i]);
    }
    return sorted(rows, places, 0, places.length);
  }

  /// Where a time stands for the first time.
  private static int first(long[] ordered, long time) {
    int low = 0;
    int high = ordered.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The latest first; those without a time stay last, and ties stay in source order.
  static int[] reversed(EventStore store, int[] byTime) {
    int timed = byTime.length;
    while (timed > 0 && store.time(byTime[timed - 1]) == EventStore.NO_TIME) {
      timed--;
    }
    var result = byTime.clone();
    int out = 0;
    for (int end = timed; end > 0; ) {
      int start = end - 1;
      long time = store.time(byTime[start]);
      while (start > 0 && store.time(byTime[start - 1]) == time) {
        start--;
      }
      System.arraycopy(byTime, start, result, out, end - start);
      out += end - start;
      end = start;
    }
    return result;
  }
}
