package org.trailglass.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The two forms in which a text is kept shorter than it is: a lower-case UUID in 16 bytes, a time
/// like `2024-03-01T10:00:00Z` in 5. A text has a short form only if that reads as just this text
/// again.
final class ShortForms {
  static final int UUID_LENGTH = 36;
  static final int UUID_BYTES = 16;
  static final int TIME_LENGTH = 20;
  static final int TIME_BYTES = 5;

  /// What a UUID may consist of.
  static final String UUID_CHARACTERS = "0123456789abcdef-";

  /// A time, its case folded, with zeros for digits.
  private static final String TIME_SHAPE = "0000-00-00t00:00:00z";

  private static final int SECONDS_OF_DAY = 86_400;
  private static final int DAYS_OF_ERA = 146_097;

  /// From the first of March of the year 0.
  private static final int DAYS_TO_1970 = 719_468;

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final byte[] NIBBLES = new byte[256];

  static {
    Arrays.fill(NIBBLES, (byte) -1);
    for (int i = 0; i < 16; i++) {
      NIBBLES[HEX[i]] = (byte) i;
    }
  }

  private ShortForms() {}

  /// The value of a lower-case hexadecimal digit, -1 of any other character.
  static int digit(char character) {
    return character < NIBBLES.length ? NIBBLES[character] : -1;
  }

  /// Writes the 16 bytes of a UUID; answers whether the text is one.
  static boolean writeUuid(byte[] text, int from, byte[] into, int at) {
    if (text[from + 8] != '-'
        || text[from + 13] != '-'
        || text[from + 18] != '-'
        || text[from + 23] != '-') {
      return false;
    }
    int out = at;
    for (int i = 0; i < UUID_LENGTH; i += 2) {
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        i++;
      }
      int high = NIBBLES[text[from + i] & 0xff];
      int low = NIBBLES[text[from + i + 1] & 0xff];
      if ((high | low) < 0) {
        return false;
      }
      into[out++] = (byte) (high << 4 | low);
    }
    return true;
  }

  /// The text of a UUID.
  static String uuid(byte[] bytes, int from) {
    var text = new byte[UUID_LENGTH];
    int out = 0;
    for (int i = 0; i < UUID_BYTES; i++) {
      if (i == 4 || i == 6 || i == 8 || i == 10) {
        text[out++] = '-';
      }
      text[out++] = HEX[(bytes[from + i] & 0xff) >>> 4];
      text[out++] = HEX[bytes[from + i] & 15];
    }
    return new String(text, StandardCharsets.US_ASCII);
  }

  /// The first eight characters of a UUID, seven bits each.
  static long uuidPrefix(byte[] bytes, int from) {
    long characters = 0;
    for (int i = from; i < from + 4; i++) {
      characters = characters << 7 | HEX[(bytes[i] & 0xff) >>> 4];
      characters = characters << 7 | HEX[bytes[i] & 15];
    }
    return characters;
  }

  static void writeTime(long second, byte[] into, int at) {
    for (int i = 0; i < TIME_BYTES; i++) {
      into[at + i] = (byte) (second >>> 8 * i);
    }
  }

  /// The seconds since 1970.
  static long readTime(byte[] bytes, int from) {
    long second = 0;
    for (int i = 0; i < TIME_BYTES; i++) {
      second |= (bytes[from + i] & 0xffL) << 8 * i;
    }
    return second;
  }

  static String time(long second) {
    var text = newTime();
    writeTime(second, text);
    return new String(text, StandardCharsets.US_ASCII);
  }

  /// A text of a time, to be written over.
  static byte[] newTime() {
    return "0000-00-00T00:00:00Z".getBytes(StandardCharsets.US_ASCII);
  }

  /// Writes a time over another.
  static void writeTime(long second, byte[] text) {
    int ofDay = (int) (second % SECONDS_OF_DAY);
    writeDate((int) (second / SECONDS_OF_DAY), text);
    write(ofDay / 3600, text, 11, 2);
    write(ofDay / 60 % 60, text, 14, 2);
    write(ofDay % 60, text, 17, 2);
  }

  /// Year, month and day of a number of days since 1970, which is not negative (as {@link #days}).
  private static void writeDate(int days, byte[] text) {
    int shifted = days + DAYS_TO_1970;
    int era = shifted / DAYS_OF_ERA;
    int dayOfEra = shifted - era * DAYS_OF_ERA;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int monthFromMarch = (5 * dayOfYear + 2) / 153;
    int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), text, 0, 4);
    write(month, text, 5, 2);
    write(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, text, 8, 2);
  }

  private static void write(int number, byte[] text, int at, int digits) {
    int rest = number;
    for (int i = at + digits - 1; i >= at; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /// Whether a text may stand in a time.
  ///
  /// @param folded the text, its case folded
  static boolean mayBeInTime(String folded) {
    for (int offset = 0; offset + folded.length() <= TIME_LENGTH; offset++) {
      if (mayBeInTime(folded, offset)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeInTime(String folded, int offset) {
    for (int i = 0; i < folded.length(); i++) {
      char expected = TIME_SHAPE.charAt(offset + i);
      char actual = folded.charAt(i);
      if (expected == '0' ? actual < '0' || actual > '9' : actual != expected) {
        return false;
      }
    }
    return true;
  }

  /// Seconds since 1970 of a text that is just as {@link #time} would write it, -1 of any other.
  static long secondOf(byte[] t, int f) {
    if (t[f + 4] != '-'
        || t[f + 7] != '-'
        || t[f + 10] != 'T'
        || t[f + 13] != ':'
        || t[f + 16] != ':'
        || t[f + 19] != 'Z') {
      return -1;
    }
    int year = number(t, f, 4);
    int month = number(t, f + 5, 2);
    int day = number(t, f + 8, 2);
    int hour = number(t, f + 11, 2);
    int minute = number(t, f + 14, 2);
    int second = number(t, f + 17, 2);
    if ((year | month | day | hour | minute | second) < 0
        || year < 1970
        || hour > 23
        || minute > 59
        || second > 59
        || month < 1
        || month > 12
        || day < 1
        || day > 31) {
      return -1;
    }
    boolean isLeap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > DAYS[month] && !(isLeap && month == 2 && day == 29)) {
      return -1;
    }
    return ((days(year, month, day) * 24L + hour) * 60 + minute) * 60 + second;
  }

  /// Days since 1970 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static int days(int year, int month, int day) {
    int shifted = month <= 2 ? year - 1 : year;
    int era = shifted / 400;
    int yearOfEra = shifted - era * 400;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * DAYS_OF_ERA
        + yearOfEra * 365
        + yearOfEra / 4
        - yearOfEra / 100
        + dayOfYear
        - DAYS_TO_1970;
  }

  private static int number(byte[] text, int from, int digits) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
