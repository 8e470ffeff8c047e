package org.trailglass.app.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where labels stand on a scale of time: at whole days, hours, … of a zone. The first one says its
/// date; a later one only what changes. Dates are written as a language writes them (`Mar 1`, `1.
/// März`); times of the day have 24 hours everywhere, as in the tables beside the scale. Immutable.
public final class TimeAxis {
  private static final DateTimeFormatter MINUTE = format("HH:mm");
  private static final DateTimeFormatter SECOND = format("HH:mm:ss");
  private static final DateTimeFormatter MILLI = format("HH:mm:ss.SSS");
  private static final DateTimeFormatter YEAR = format("uuuu");

  private static final List<Duration> WITHIN_DAYS =
      List.of(
          Duration.ofMillis(1),
          Duration.ofMillis(10),
          Duration.ofMillis(100),
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12));
  private static final int[] DAYS = {1, 2, 5, 10};
  private static final int[] MONTHS = {1, 2, 3, 6};
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000};
  private static final long DAY_MILLIS = 86_400_000;

  private final DateTimeFormatter month;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;

  /// A place on the scale.
  ///
  /// @param time in milliseconds since 1970 UTC
  /// @param isDate whether it says a date, and not only a time of the day
  public record Tick(long time, String label, boolean isDate) {}

  private record Stretch(long from, long to) {}

  /// @param locale writes dates
  public TimeAxis(Locale locale) {
    month = dates("yMMM", locale);
    day = dates("yMMMd", locale);
    dayOfYear = dates("MMMd", locale);
  }

  /// The ticks in a stretch of time.
  ///
  /// @param from its beginning, in milliseconds since 1970 UTC
  /// @param to its end, exclusive
  /// @param most for how many labels there is room
  public List<Tick> ticks(long from, long to, int most, ZoneId zone) {
    var marking = new Marking(zone);
    try {
      marking.add(new Stretch(from, to), Math.ceilDiv(to - from, Math.max(1, most)));
    } catch (DateTimeException outOfCalendar) {
      return List.copyOf(marking.ticks);
    }
    return List.copyOf(marking.ticks);
  }

  /// Puts the ticks of one stretch.
  private final class Marking {
    private final ZoneId zone;
    private final List<Tick> ticks = new ArrayList<>();

    Marking(ZoneId zone) {
      this.zone = zone;
    }

    private void add(Stretch view, long least) {
      var from = LocalDateTime.ofInstant(Instant.ofEpochMilli(view.from()), zone);
      for (var step : WITHIN_DAYS) {
        if (step.toMillis() >= least) {
          long inDay = Duration.between(from.toLocalDate().atStartOfDay(), from).toMillis();
          var first =
              from.toLocalDate()
                  .atStartOfDay()
                  .plus(step.multipliedBy(Math.ceilDiv(inDay, step.toMillis())));
          add(view, first, step, time(step));
          return;
        }
      }
      addDays(view, from.toLocalDate(), least);
    }

    private void addDays(Stretch view, LocalDate from, long least) {
      for (int days : DAYS) {
        if (days * DAY_MILLIS >= least) {
          long first = Math.floorDiv(from.toEpochDay(), days) * days;
          add(view, LocalDate.ofEpochDay(first).atStartOfDay(), Period.ofDays(days), dayOfYear);
          return;
        }
      }
      for (int months : MONTHS) {
        if (months * 30 * DAY_MILLIS >= least) {
          var first =
              from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / months * months + 1);
          add(view, first.atStartOfDay(), Period.ofMonths(months), month);
          return;
        }
      }
      int years = YEARS[YEARS.length - 1];
      for (int i = YEARS.length - 1; i >= 0 && YEARS[i] * 365 * DAY_MILLIS >= least; i--) {
        years = YEARS[i];
      }
      var first = LocalDate.of(Math.floorDiv(from.getYear(), years) * years, 1, 1);
      add(view, first.atStartOfDay(), Period.ofYears(years), YEAR);
    }

    private void add(
        Stretch view, LocalDateTime first, TemporalAmount step, DateTimeFormatter format) {
      long before = view.from() - 1;
      LocalDateTime labelled = null;
      for (var at = first; ; at = at.plus(step)) {
        long time = at.atZone(zone).toInstant().toEpochMilli();
        if (time >= view.to()) {
          return;
        }
        if (time > before) {
          ticks.add(tick(time, at, labelled == null || labelled.getYear() != at.getYear(), format));
          labelled = at;
          before = time;
        }
      }
    }

    private Tick tick(long time, LocalDateTime at, boolean isNewYear, DateTimeFormatter format) {
      if (format == dayOfYear) {
        return new Tick(time, (isNewYear ? day : format).format(at), true);
      }
      boolean isTime = format == MINUTE || format == SECOND || format == MILLI;
      boolean isMidnight = at.toLocalTime().toNanoOfDay() == 0;
      if (!isTime) {
        return new Tick(time, format.format(at), true);
      }
      if (isNewYear) {
        return new Tick(time, day.format(at) + (isMidnight ? "" : ", " + format.format(at)), true);
      }
      return new Tick(time, (isMidnight ? dayOfYear : format).format(at), isMidnight);
    }
  }

  private static DateTimeFormatter time(Duration step) {
    return step.toMillis() % 60_000 == 0 ? MINUTE : step.toMillis() % 1_000 == 0 ? SECOND : MILLI;
  }

  private static DateTimeFormatter dates(String skeleton, Locale locale) {
    return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
