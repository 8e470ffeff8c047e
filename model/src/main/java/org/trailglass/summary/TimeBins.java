package org.trailglass.summary;

import java.time.Duration;
import java.util.List;

/// Equal stretches of time beside each other. Immutable.
///
/// @param start of the first, in milliseconds since 1970 UTC; where clocks of a zone show a whole
///     number of widths
/// @param width of each, in milliseconds
/// @param count how many
public record TimeBins(long start, long width, int count) {

  /// What a stretch may be: as people count time. Longer ones are whole numbers of the last.
  private static final List<Duration> WIDTHS =
      List.of(
          Duration.ofMillis(1),
          Duration.ofMillis(10),
          Duration.ofMillis(100),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(7),
          Duration.ofDays(30),
          Duration.ofDays(90),
          Duration.ofDays(365));

  public TimeBins {
    if (width <= 0 || count <= 0) {
      throw new IllegalArgumentException("no stretch of time: " + width + ", " + count);
    }
  }

  /// The narrowest stretches, not more than so many, that hold two times and all between.
  ///
  /// @param first in milliseconds since 1970 UTC
  /// @param last not before the first
  /// @param most at least 2
  /// @param offset by how much the clocks that show them whole are ahead of UTC, in milliseconds
  public static TimeBins fitting(long first, long last, int most, long offset) {
    long from = first + offset;
    long to = last + offset;
    long width = 0;
    for (int i = 0; i < WIDTHS.size() && (i == 0 || count(from, to, width) > most); i++) {
      width = WIDTHS.get(i).toMillis();
    }
    for (long times = 2; count(from, to, width) > most; times *= 2) {
      width = WIDTHS.getLast().toMillis() * times;
    }
    long start = Math.floorDiv(from, width) * width - offset;
    return new TimeBins(start, width, (int) count(from, to, width));
  }

  private static long count(long first, long last, long width) {
    return Math.floorDiv(last, width) - Math.floorDiv(first, width) + 1;
  }

  /// The end of the last, which is no part of it.
  public long end() {
    return start + width * count;
  }

  /// The number of the stretch that a time is in; -1 if it is before all, {@link #count} if behind.
  public int bin(long time) {
    return time < start ? -1 : time >= end() ? count : (int) ((time - start) / width);
  }

  /// Where a stretch begins.
  public long start(int bin) {
    return start + bin * width;
  }
}
