package org.trailglass.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A time as it was written, as finely as it was written. Compared with, it is an instant, its
/// begin; but a date alone is that whole day: `<=` includes it and `>` begins behind it. Immutable.
///
/// @param start a whole number of units, in UTC
/// @param unit one of days, minutes, seconds, milliseconds
public record Moment(Instant start, ChronoUnit unit) implements Test.Bound {

  public Moment {
    switch (unit) {
      case DAYS, MINUTES, SECONDS, MILLIS -> {}
      default -> throw new IllegalArgumentException("no unit of a written time: " + unit);
    }
    if (!start.truncatedTo(unit).equals(start)) {
      throw new IllegalArgumentException(start + " is no whole number of " + unit);
    }
    int year = start.atOffset(ZoneOffset.UTC).getYear();
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("a year of other than four digits: " + start);
    }
  }

  /// Reads a time as a query writes it: `2024-03-01`, `2024-03-01T10:00Z`; UTC where no zone is
  /// written. Empty where it is none.
  public static Optional<Moment> parse(String text) {
    return Times.read(text);
  }

  /// A whole day.
  public static Moment of(LocalDate day) {
    return new Moment(day.atStartOfDay().toInstant(ZoneOffset.UTC), ChronoUnit.DAYS);
  }

  /// An instant, to the millisecond.
  ///
  /// @param millis since 1970 UTC
  public static Moment ofMillis(long millis) {
    var start = Instant.ofEpochMilli(millis);
    var unit =
        millis % 1000 != 0
            ? ChronoUnit.MILLIS
            : millis % 60_000 != 0 ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
    return new Moment(start, unit);
  }

  /// The first instant behind what is written.
  public Instant end() {
    return start.plus(1, unit);
  }
}
