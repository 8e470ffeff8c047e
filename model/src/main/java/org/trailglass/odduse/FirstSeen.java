package org.trailglass.odduse;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// By subject the values that were seen and when each came first. Of several in the same moment the
/// smallest value comes first, so that the order of files does not matter. One thread.
final class FirstSeen {
  static final int NO_ROW = -1;

  private final long[] times;
  private final long[] values;
  private final int[] rows;

  /// What came behind the first value; most subjects have no more than that one.
  private final @Nullable LaterSeen[] later;

  FirstSeen(int subjects) {
    times = new long[subjects];
    values = new long[subjects];
    rows = new int[subjects];
    later = new @Nullable LaterSeen[subjects];
    Arrays.fill(times, Long.MAX_VALUE);
    Arrays.fill(rows, NO_ROW);
  }

  /// @param time Long.MAX_VALUE if there is none
  void saw(int subject, long time, long value, int row) {
    if (rows[subject] == NO_ROW || values[subject] == value) {
      if (rows[subject] == NO_ROW || time < times[subject]) {
        first(subject, time, value, row);
      }
      return;
    }
    var others = later[subject];
    if (others == null) {
      others = new LaterSeen();
      later[subject] = others;
    }
    if (LaterSeen.isBefore(time, value, times[subject], values[subject])) {
      others.remove(value);
      others.saw(times[subject], values[subject]);
      first(subject, time, value, row);
    } else {
      others.saw(time, value);
    }
  }

  private void first(int subject, long time, long value, int row) {
    times[subject] = time;
    values[subject] = value;
    rows[subject] = row;
  }

  boolean isSeveral(int subject) {
    return later[subject] != null;
  }

  /// Whether a value comes behind another one.
  boolean isOther(int subject, long value) {
    return values[subject] != value;
  }

  /// Whether a value comes behind another one, and in this moment for the first time. Never of an
  /// event without a time.
  boolean isNew(int subject, long value, long time) {
    var others = later[subject];
    return others != null && time != Long.MAX_VALUE && others.time(value) == time;
  }

  /// Whether one of the values that came before a new one passes.
  boolean isAnyBefore(int subject, long value, long time, LongPredicate test) {
    var others = later[subject];
    return test.test(values[subject]) || others != null && others.isAnyBefore(time, value, test);
  }

  /// When the first value was seen first; Long.MAX_VALUE if there is none or it has no time.
  long time(int subject) {
    return times[subject];
  }

  /// The first row with the first value, by subject; NO_ROW where nothing was seen.
  int[] rows() {
    return rows;
  }
}
