package org.trailglass.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times as a query writes them: `2024-03-01`, `2024-03-01T10:00Z`, `2024-03-01T10:00:00.1+02:00`;
/// UTC where no zone is written.
final class Times {
  private Times() {}

  private static final int MAX_LENGTH = 60;

  private static final Pattern LIKE_TIME =
      Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]\\d[\\d:.,Z+-]*[Zz]?)?");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[Tt](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,3}))?)?"
              + "([Zz]|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern HOUR_ALONE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:?");
  private static final Pattern LONG_FRACTION =
      Pattern.compile("(.*[.,]\\d{3})\\d+([Zz]|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
  private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd'T'HH:mm'Z'");
  private static final DateTimeFormatter SECOND = format("uuuu-MM-dd'T'HH:mm:ss'Z'");
  private static final DateTimeFormatter MILLISECOND = format("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

  /// CloudTrail allows a leap second; it counts as the first one of the next minute.
  private static final int LEAP_SECOND = 60;

  /// Whether a word is meant as a time, be it one or not.
  static boolean isLike(String word) {
    return word.length() <= MAX_LENGTH && LIKE_TIME.matcher(word).matches();
  }

  /// Reads a time; empty if there is no such time, or the word is none.
  static Optional<Moment> read(String word) {
    var m = TIME.matcher(word);
    if (word.length() > MAX_LENGTH || !m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(m));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Moment read(Matcher m) {
    var date = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
    if (m.group(4) == null) {
      return Moment.of(date);
    }
    int second = number(m, 6);
    boolean isLeap = second == LEAP_SECOND;
    var time = LocalTime.of(number(m, 4), number(m, 5), isLeap ? LEAP_SECOND - 1 : second);
    var fraction = m.group(7);
    int millis = fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    var start =
        date.atTime(time)
            .plusSeconds(isLeap ? 1 : 0)
            .toInstant(zone(m.group(8)))
            .plusMillis(millis);
    var unit =
        fraction != null
            ? ChronoUnit.MILLIS
            : m.group(6) != null ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
    return new Moment(start, unit);
  }

  private static ZoneOffset zone(@Nullable String zone) {
    return zone == null || zone.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }

  private static int number(Matcher m, int group) {
    var digits = m.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// What was probably meant by a word that is no time.
  static Optional<String> repaired(String word) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    var candidate = word;
    var fraction = LONG_FRACTION.matcher(word);
    if (fraction.matches()) {
      candidate = fraction.group(1) + (fraction.group(2) == null ? "" : fraction.group(2));
    } else if (HOUR_ALONE.matcher(word).matches()) {
      candidate = word + (word.endsWith(":") ? "00" : ":00");
    } else if (MONTH.matcher(word).matches()) {
      candidate = word + "-01";
    } else {
      candidate = lastDay(word);
    }
    return Optional.of(candidate).filter(text -> read(text).isPresent());
  }

  private static String lastDay(String word) {
    var m = TIME.matcher(word);
    if (!m.matches() || number(m, 2) < 1 || number(m, 2) > 12) {
      return word;
    }
    int last = YearMonth.of(number(m, 1), number(m, 2)).lengthOfMonth();
    return number(m, 3) > last ? word.substring(0, 8) + last + word.substring(10) : word;
  }

  /// The written form, in UTC.
  static String written(Moment moment) {
    var format =
        switch (moment.unit()) {
          case DAYS -> DAY;
          case MINUTES -> MINUTE;
          case SECONDS -> SECOND;
          default -> MILLISECOND;
        };
    return format.format(moment.start().atOffset(ZoneOffset.UTC));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
