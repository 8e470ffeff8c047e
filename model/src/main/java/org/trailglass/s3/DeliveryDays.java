package org.trailglass.s3;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/// The days of delivery, in UTC, under which the events of a time lie. Immutable.
///
/// A file lies under the day on which it was delivered: some minutes after its events, at worst
/// 15, and a day where it was delivered again. So the last day is the one after the range; never is
/// a day left out in which the range lies. What is delivered later still, up to 30 days, is not
/// found by its day.
///
/// @param last the last one; it belongs to them
public record DeliveryDays(LocalDate first, LocalDate last) {
  /// What four digits can name, and a day less, so that there is one behind it.
  private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  /// The days of a time in which events happened.
  public static DeliveryDays of(TimeRange range) {
    var lastMoment = range.to().minusNanos(1);
    return new DeliveryDays(day(range.from(), 0), day(lastMoment, 1));
  }

  private static LocalDate day(Instant moment, int later) {
    var from = EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC);
    var to = LATEST.atStartOfDay().toInstant(ZoneOffset.UTC);
    if (moment.isBefore(from)) {
      return EARLIEST;
    }
    return moment.isBefore(to)
        ? LocalDate.ofInstant(moment, ZoneOffset.UTC).plusDays(later)
        : LATEST;
  }

  /// How many they are.
  public long count() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// The folders of a day below the region, as `2024/03/01/`.
  static String path(LocalDate day) {
    return day.toString().replace('-', '/') + "/";
  }

  /// The folders of a month, as `2024/03/`.
  static String path(YearMonth month) {
    return month.toString().replace('-', '/') + "/";
  }
}
