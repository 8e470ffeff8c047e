package org.trailglass.odduse;

import java.util.Arrays;

/// By subject the value that came first, with its row. Of several in the same moment the smallest
/// value counts, so that the order of files does not matter. One thread.
final class FirstSeen {
  static final int NO_ROW = -1;

  private final long[] times;
  private final long[] values;
  private final int[] rows;

  FirstSeen(int subjects) {
    times = new long[subjects];
    values = new long[subjects];
    rows = new int[subjects];
    Arrays.fill(rows, NO_ROW);
  }

  /// @param time Long.MAX_VALUE if there is none
  void saw(int subject, long time, long value, int row) {
    if (rows[subject] == NO_ROW
        || time < times[subject]
        || time == times[subject] && value < values[subject]) {
      times[subject] = time;
      values[subject] = value;
      rows[subject] = row;
    }
  }

  /// Whether a value comes behind another one.
  boolean isOther(int subject, long value) {
    return values[subject] != value;
  }

  long value(int subject) {
    return values[subject];
  }

  /// The first row with the first value, by subject; NO_ROW where nothing was seen.
  int[] rows() {
    return rows;
  }
}
