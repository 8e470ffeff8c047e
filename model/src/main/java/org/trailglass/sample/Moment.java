package org.trailglass.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Times of the story, all UTC. They depend on no clock, locale or time zone.
final class Moment {
  private Moment() {}

  /// A time of the two days.
  ///
  /// @param day 5 or 6, of March 2024
  /// @param clock as `02:13:07`
  static Instant at(int day, String clock) {
    return Instant.parse("2024-03-0" + day + "T" + clock + "Z");
  }

  /// As CloudTrail writes times inside parameters: `Mar 6, 2024, 3:34:10 AM`.
  static String inWords(Instant time) {
    var utc = time.atZone(ZoneOffset.UTC);
    int hour = utc.getHour() % 12 == 0 ? 12 : utc.getHour() % 12;
    return "Mar "
        + utc.getDayOfMonth()
        + ", "
        + utc.getYear()
        + ", "
        + hour
        + ':'
        + two(utc.getMinute())
        + ':'
        + two(utc.getSecond())
        + (utc.getHour() < 12 ? " AM" : " PM");
  }

  /// As object keys write it: `20240306T0215Z`.
  static String inKey(Instant time) {
    var utc = time.atZone(ZoneOffset.UTC);
    return date(utc) + 'T' + two(utc.getHour()) + two(utc.getMinute()) + 'Z';
  }

  /// The folders of a day: `2024/03/06`.
  static String asFolders(Instant time) {
    var utc = time.atZone(ZoneOffset.UTC);
    return utc.getYear() + "/" + two(utc.getMonthValue()) + '/' + two(utc.getDayOfMonth());
  }

  private static String date(ZonedDateTime utc) {
    return utc.getYear() + two(utc.getMonthValue()) + two(utc.getDayOfMonth());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
