package org.trailglass.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Reads the spellings in which records write a time besides ISO 8601: `20131102T010628Z`,
/// `2024-07-30T21:31:15Z`, `Wed Oct 23 14:36:48 UTC 2013`. A time without a zone is UTC.
final class WrittenTime {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter UNIX =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz uuuu", Locale.US);

  private WrittenTime() {}

  /// The instant, or nothing if the text is no time.
  static Optional<Instant> parse(String text) {
    var trimmed = text.strip();
    try {
      return Optional.of(instant(trimmed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant instant(String text) {
    if (text.matches("\\d{8}T\\d{6}[Zz]?")) {
      return LocalDateTime.parse(text.substring(0, 15), BASIC).toInstant(ZoneOffset.UTC);
    }
    if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
      return ZonedDateTime.parse(text.replaceAll(" +", " "), UNIX).toInstant();
    }
    var iso = text.replaceFirst("(?<=\\d) +(?=\\d)", "T").replace(" ", "");
    return iso.matches(".*(?:[Zz]|[+-]\\d\\d:\\d\\d)")
        ? OffsetDateTime.parse(iso).toInstant()
        : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
  }
}
