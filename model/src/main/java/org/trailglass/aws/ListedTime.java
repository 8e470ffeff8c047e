package org.trailglass.aws;

import java.time.Instant;
import java.time.LocalDate;

/// Reads the times of a listing, one for each key: a formatter would take half as long as all else
/// that is read of it.
final class ListedTime {
  /// As S3 writes each of them.
  private static final String SHAPE = "0000-00-00T00:00:00.000Z";

  private static final int DAY_SECONDS = 86_400;
  private static final int HOUR_SECONDS = 3_600;
  private static final int MINUTE_SECONDS = 60;
  private static final int MILLI_NANOS = 1_000_000;

  private ListedTime() {}

  /// @throws java.time.DateTimeException where it is no time
  static Instant parse(String text) {
    if (!isOfShape(text)) {
      return Instant.parse(text);
    }
    var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text);
    }
    long seconds = day.toEpochDay() * DAY_SECONDS + hour * HOUR_SECONDS + minute * MINUTE_SECONDS;
    return Instant.ofEpochSecond(seconds + second, (long) number(text, 20, 23) * MILLI_NANOS);
  }

  private static boolean isOfShape(String text) {
    boolean isOfShape = text.length() == SHAPE.length();
    for (int i = 0; isOfShape && i < SHAPE.length(); i++) {
      char c = text.charAt(i);
      isOfShape = SHAPE.charAt(i) == '0' ? c >= '0' && c <= '9' : c == SHAPE.charAt(i);
    }
    return isOfShape;
  }

  private static int number(String text, int from, int end) {
    int number = 0;
    for (int i = from; i < end; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
