package org.trailglass.s3;

import java.time.Instant;

/// The time in which the wanted events happened. Immutable.
///
/// @param from the first moment
/// @param to the first moment after it
public record TimeRange(Instant from, Instant to) {
  public TimeRange {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a range from " + from + " to " + to);
    }
  }
}
