package org.trailglass.app.coverage;

import java.util.Arrays;

/// How many hours one column of the coverage grid stands for.
enum HourSpan {
  FIT(0),
  HOUR(1),
  THREE_HOURS(3),
  SIX_HOURS(6),
  TWELVE_HOURS(12),
  DAY(24),
  WEEK(168);

  private final int hours;

  HourSpan(int hours) {
    this.hours = hours;
  }

  /// The hours of a column.
  ///
  /// @param total hours to show
  /// @param columns that fit side by side
  int hours(long total, int columns) {
    if (this != FIT) {
      return hours;
    }
    return Arrays.stream(values())
        .mapToInt(span -> span.hours)
        .filter(span -> span > 0 && total / span < columns)
        .findFirst()
        .orElse(WEEK.hours);
  }

  /// The key of its name in the bundle.
  String key() {
    return "coverage.column." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
