package org.trailglass.odduse;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// The values of one subject behind its first, with the time at which each came first: the earliest
/// {@link #MOST} of them, for a hostile log may have any number. One thread.
final class LaterSeen {
  /// AWS has a fifth of it in regions; who comes from more networks is at home in none.
  static final int MOST = 255;

  private long[] values = new long[1];
  private long[] times = new long[1];
  private int size;

  /// The order in which values count as seen.
  static boolean isBefore(long time, long value, long otherTime, long otherValue) {
    return time < otherTime || time == otherTime && value < otherValue;
  }

  void saw(long time, long value) {
    int at = find(value);
    if (at < size) {
      times[at] = Math.min(times[at], time);
    } else if (size < MOST) {
      add(time, value);
    } else {
      int last = last();
      if (isBefore(time, value, times[last], values[last])) {
        times[last] = time;
        values[last] = value;
      }
    }
  }

  private void add(long time, long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      times = Arrays.copyOf(times, 2 * size);
    }
    values[size] = value;
    times[size++] = time;
  }

  void remove(long value) {
    int at = find(value);
    if (at < size) {
      size--;
      values[at] = values[size];
      times[at] = times[size];
    }
  }

  private int find(long value) {
    int at = 0;
    while (at < size && values[at] != value) {
      at++;
    }
    return at;
  }

  private int last() {
    int last = 0;
    for (int at = 1; at < size; at++) {
      if (isBefore(times[last], values[last], times[at], values[at])) {
        last = at;
      }
    }
    return last;
  }

  /// When a value came first; Long.MAX_VALUE also if it is not kept.
  long time(long value) {
    int at = find(value);
    return at < size ? times[at] : Long.MAX_VALUE;
  }

  /// Whether one of the values before another one passes.
  boolean isAnyBefore(long time, long value, LongPredicate test) {
    for (int at = 0; at < size; at++) {
      if (isBefore(times[at], values[at], time, value) && test.test(values[at])) {
        return true;
      }
    }
    return false;
  }
}
