package org.trailglass.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the spellings of time that occur in logs, UTC where they say nothing else:
///
/// - ISO 8601 with `T`, `t` or a space, 0 to 9 digits of a second's fraction, `Z`, `z` or an offset
/// - `20131102T010628Z`, with a fraction too
/// - `Wed Oct 23 14:36:48 UTC 2013`
/// - `Jul 31, 2021 2:37:29 PM` and `Jul 10, 2023, 1:04:10 PM`, as credentials expire
/// - seconds or milliseconds since 1970
public final class EventTime {
  private EventTime() {}

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:(?: ?[Tt] ?|"
              + " {1,2})(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?)?"
              + " ?([Zz]|UTC|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(?:\\.(\\d{1,9})\\d*)?Z?");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,13}(?:\\.\\d+)?(?:[eE][+]?\\d{1,2})?");
  private static final DateTimeFormatter WORDY =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss 'UTC' uuuu", Locale.ROOT);

  /// Some records have a narrow no-break space before AM and PM.
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "([A-Z][a-z]{2}) (\\d{1,2}), (\\d{4}),?"
              + " (\\d{1,2}):(\\d{2}):(\\d{2})[ \u202F]([AP])M");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /// Numbers of this size and more are milliseconds; smaller ones seconds. It is the year 5138 in
  /// seconds, and 1973 in milliseconds.
  private static final double MILLISECONDS_FROM = 1e11;

  /// Smaller numbers are counts or codes; it is March 1973 in seconds.
  private static final double SECONDS_FROM = 1e8;

  /// The end of the year 9999: beyond it numbers are no times.
  private static final double MILLISECONDS_TO = 253_402_300_800_000.0;

  /// It counts as the first second of the next minute.
  private static final int LEAP_SECOND = 60;

  /// The shortest is `1.7E9`.
  private static final int SHORTEST = 5;

  /// The time in milliseconds since 1970 UTC; empty if the text is none of these spellings.
  public static OptionalLong parse(String text) {
    var trimmed = text.strip();
    if (trimmed.length() < SHORTEST || trimmed.length() > 40) {
      return OptionalLong.empty();
    }
    try {
      if (trimmed.endsWith("M")) {
        var words = IN_WORDS.matcher(trimmed);
        return words.matches() ? OptionalLong.of(inWords(words)) : OptionalLong.empty();
      }
      var iso = ISO.matcher(trimmed);
      if (iso.matches()) {
        return OptionalLong.of(iso(iso));
      }
      var compact = COMPACT.matcher(trimmed);
      if (compact.matches()) {
        return OptionalLong.of(compact(compact));
      }
      if (NUMBER.matcher(trimmed).matches()) {
        return number(Double.parseDouble(trimmed));
      }
      var wordy = LocalDateTime.parse(trimmed.replaceAll(" +", " "), WORDY);
      return OptionalLong.of(wordy.toInstant(ZoneOffset.UTC).toEpochMilli());
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }

  /// Twelve in the morning is midnight.
  private static long inWords(Matcher m) {
    int month = MONTHS.indexOf(m.group(1)) + 1;
    int hour = ChronoField.CLOCK_HOUR_OF_AMPM.checkValidIntValue(number(m, 4)) % 12;
    int noon = m.group(7).equals("P") ? 12 : 0;
    return LocalDateTime.of(
            number(m, 3), month, number(m, 2), hour + noon, number(m, 5), number(m, 6))
        .toInstant(ZoneOffset.UTC)
        .toEpochMilli();
  }

  private static OptionalLong number(double number) {
    double millis = number < MILLISECONDS_FROM ? number * 1000 : number;
    return number < SECONDS_FROM || millis >= MILLISECONDS_TO
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(millis));
  }

  private static long iso(Matcher m) {
    var date = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
    var time =
        m.group(4) == null
            ? LocalTime.MIDNIGHT
            : LocalTime.of(number(m, 4), number(m, 5), second(m), nanos(m.group(7)));
    return LocalDateTime.of(date, time)
        .plusSeconds(number(m, 6) == LEAP_SECOND ? 1 : 0)
        .toInstant(offset(m.group(8)))
        .toEpochMilli();
  }

  private static int second(Matcher m) {
    int second = number(m, 6);
    return second == LEAP_SECOND ? LEAP_SECOND - 1 : second;
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static ZoneOffset offset(@Nullable String zone) {
    return zone == null || zone.equalsIgnoreCase("z") || zone.equals("UTC")
        ? ZoneOffset.UTC
        : ZoneOffset.of(zone);
  }

  private static long compact(Matcher m) {
    var date = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
    var time = LocalTime.of(number(m, 4), number(m, 5), number(m, 6), nanos(m.group(7)));
    return LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  private static int number(Matcher m, int group) {
    var digits = m.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
