package org.trailglass.app.buckets;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// A day or a time as a person writes it: `2024-03-01`, `2024-03-01 10:15`, `2024-03-01T10:15Z`.
/// Immutable.
///
/// @param start the first moment that is meant
/// @param end the first moment after what is meant: after the day, if a day alone was written
record WrittenTime(Instant start, Instant end) {
  private static final int MOST_CHARACTERS = 60;
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /// Reads a text; empty if it is no time.
  ///
  /// @param zone of what is written without one
  static Optional<WrittenTime> read(String text, ZoneId zone) {
    var written = text.strip();
    if (written.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    written = written.replaceFirst("(?<=\\d)[ t](?=\\d)", "T").replaceFirst(" ?(UTC|z)$", "Z");
    try {
      return Optional.of(
          switch (FORMAT.parseBest(
              written, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case OffsetDateTime time -> moment(time.toInstant());
            case LocalDateTime time -> moment(time.atZone(zone).toInstant());
            case LocalDate day -> day(day, zone);
            default -> throw new DateTimeException("neither a day nor a time");
          });
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static WrittenTime moment(Instant time) {
    return new WrittenTime(time, time);
  }

  private static WrittenTime day(LocalDate day, ZoneId zone) {
    return new WrittenTime(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
