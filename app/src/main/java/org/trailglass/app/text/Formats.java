package org.trailglass.app.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/// Writes numbers, sizes, durations and times as people read them. Immutable; any thread.
///
/// Numbers are written as the locale of the words has them. Times are written as in ISO 8601 with a
/// space for the `T` in every language: so they sort, and can be put into a filter. They are never
/// without their zone except where the zone stands in the heading.
public final class Formats {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
  private static final DateTimeFormatter OFFSET =
      new DateTimeFormatterBuilder().appendLiteral("UTC").appendOffset("+H:mm", "").toFormatter();
  private static final int DATE = "2024-03-01 ".length();
  private static final long MINUTE = 60_000;
  private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB", "PB"};

  private final Words words;

  /// @param words the units come from there
  public Formats(Words words) {
    this.words = words;
  }

  /// `1,204,000`.
  public String number(long number) {
    return String.format(words.locale(), "%,d", number);
  }

  /// `1,204.5`, with so many digits behind the point.
  public String decimal(double number, int digits) {
    return String.format(words.locale(), "%,." + digits + "f", number);
  }

  /// `812 bytes`, `1.4 MB`: three significant digits, a kilobyte has 1,024 bytes.
  public String bytes(long bytes) {
    double amount = bytes;
    int unit = 0;
    while (Math.abs(amount) >= 999.5 && unit < UNITS.length - 1) {
      amount /= 1024;
      unit++;
    }
    String digits =
        unit == 0 || amount >= 99.95
            ? decimal(amount, 0)
            : decimal(amount, amount >= 9.995 ? 1 : 2);
    return words.get("format." + UNITS[unit], digits);
  }

  /// A length of time in its two largest units: `1.2 s`, `3 min 20 s`, `2 h 5 min`, `14 d 3 h`.
  public String duration(long nanos) {
    long seconds = Math.round(nanos / 1e9);
    if (nanos < 1_000_000_000L) {
      return words.get("format.millis", Long.toString(Math.round(nanos / 1e6)));
    }
    if (seconds < 10) {
      return words.get("format.seconds", decimal(nanos / 1e9, 1));
    }
    if (seconds < 60) {
      return words.get("format.seconds", Long.toString(seconds));
    }
    if (seconds < 3_600) {
      return two("format.minutes", seconds / 60, "format.seconds", seconds % 60);
    }
    if (seconds < 86_400) {
      return two("format.hours", seconds / 3_600, "format.minutes", seconds / 60 % 60);
    }
    return two("format.days", seconds / 86_400, "format.hours", seconds / 3_600 % 24);
  }

  private String two(String large, long amount, String small, long rest) {
    String first = words.get(large, Long.toString(amount));
    return rest == 0 ? first : first + " " + words.get(small, Long.toString(rest));
  }

  /// `2024-03-01 10:15:00`: milliseconds only where there are some. For columns whose heading names
  /// the zone.
  ///
  /// @param millis since 1970 UTC
  public String time(long millis, ZoneId zone) {
    var format = Math.floorMod(millis, 1_000L) == 0 ? SECONDS : MILLIS;
    return format.format(at(millis, zone));
  }

  /// `2024-03-01 10:15:00 UTC`, `2024-03-01 11:15:00 Europe/Berlin (UTC+1)`: the zone as headings
  /// name it, and its offset at that moment.
  ///
  /// @param millis since 1970 UTC
  public String timeWithZone(long millis, ZoneId zone) {
    var name = zone(zone);
    var offset = offset(millis, zone);
    var time = time(millis, zone) + " " + name;
    return name.equals(offset) ? time : time + " (" + offset + ")";
  }

  /// A stretch of time: `2024-03-01 09:00 to 12:00 UTC`. The date of the end only where it is
  /// another one; seconds only where it does not begin and end with whole minutes.
  ///
  /// @param from in milliseconds since 1970 UTC
  /// @param to likewise
  public String span(long from, long to, ZoneId zone) {
    boolean isWhole = from % MINUTE == 0 && to % MINUTE == 0;
    var begin = isWhole ? MINUTES.format(at(from, zone)) : time(from, zone);
    var end = isWhole ? MINUTES.format(at(to, zone)) : time(to, zone);
    boolean isSameDay = begin.length() > DATE && end.startsWith(begin.substring(0, DATE));
    var name = zone(zone);
    var offset = offset(from, zone);
    return words.get(
        "format.span",
        begin,
        isSameDay ? end.substring(DATE) : end,
        name.equals(offset) ? name : offset);
  }

  /// The zone at a moment: `UTC`, `UTC+2`, `UTC+5:30`.
  public String offset(long millis, ZoneId zone) {
    return OFFSET.format(at(millis, zone));
  }

  /// The zone for a heading: `UTC`, or the name of the place: `Europe/Berlin`.
  public String zone(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private static ZonedDateTime at(long millis, ZoneId zone) {
    return Instant.ofEpochMilli(millis).atZone(zone);
  }
}
