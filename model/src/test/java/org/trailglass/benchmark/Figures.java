package org.trailglass.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How figures stand in tables.
final class Figures {
  private static final double MILLION = 1e6;

  private Figures() {}

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String millis(long nanos) {
    return String.format(
        Locale.ROOT, nanos < 10 * MILLION ? "%.1f ms" : "%,.0f ms", nanos / MILLION);
  }

  static String mega(long bytes) {
    return String.format(Locale.ROOT, "%,.0f MB", bytes / MILLION);
  }

  /// By how much the peer is slower.
  static String timesOurs(long theirs, long ours) {
    return String.format(Locale.ROOT, "%.1f × ours", (double) theirs / ours);
  }

  /// A line of a table; cells that are null are no part of it.
  static String line(@Nullable String... cells) {
    return Arrays.stream(cells)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
