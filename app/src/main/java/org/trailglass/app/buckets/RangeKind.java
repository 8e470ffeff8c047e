package org.trailglass.app.buckets;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How the time in which the wanted events happened is told.
enum RangeKind {
  LAST_HOUR(Duration.ofHours(1)),
  LAST_DAY(Duration.ofDays(1)),
  LAST_WEEK(Duration.ofDays(7)),
  LAST_MONTH(Duration.ofDays(30)),
  /// Days or times that a person writes.
  WRITTEN(Duration.ZERO),
  ALL(Duration.ZERO);

  private final Duration length;

  RangeKind(Duration length) {
    this.length = length;
  }

  /// How long it is, up to now; empty if it does not end now.
  Optional<Duration> untilNow() {
    return length.isZero() ? Optional.empty() : Optional.of(length);
  }

  /// The key of its words.
  String key() {
    return "buckets.range." + name().toLowerCase(Locale.ROOT);
  }
}
