package org.trailglass.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  private static final long MARCH = Instant.parse("2024-03-01T10:15:00Z").toEpochMilli();
  private static final long JULY = Instant.parse("2024-07-01T10:15:00.250Z").toEpochMilli();
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final Formats formats = new Formats(Words.english());

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "812, 812 bytes",
    "999, 999 bytes",
    "1024, 1.00 KB",
    "1023999, 0.98 MB",
    "15728640, 15.0 MB",
    "1224736768, 1.14 GB",
    "157286400, 150 MB"
  })
  void writesSizesWithThreeDigits(long bytes, String text) {
    assertThat(formats.bytes(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "3000000, 3 ms",
    "1240000000, 1.2 s",
    "42000000000, 42 s",
    "200000000000, 3 min 20 s",
    "120000000000, 2 min",
    "7500000000000, 2 h 5 min",
    "1220400000000000, 14 d 3 h"
  })
  void writesDurationsInTheirTwoLargestUnits(long nanos, String text) {
    assertThat(formats.duration(nanos)).isEqualTo(text);
  }

  @Test
  void writesTimesWithTheirZone() {
    assertThat(formats.timeWithZone(MARCH, ZoneOffset.UTC)).isEqualTo("2024-03-01 10:15:00 UTC");
    assertThat(formats.timeWithZone(MARCH, BERLIN))
        .isEqualTo("2024-03-01 11:15:00 Europe/Berlin (UTC+1)");
    assertThat(formats.timeWithZone(JULY, BERLIN))
        .isEqualTo("2024-07-01 12:15:00.250 Europe/Berlin (UTC+2)");
  }

  @Test
  void writesHalfHoursOfAZone() {
    assertThat(formats.offset(MARCH, ZoneId.of("Asia/Kolkata"))).isEqualTo("UTC+5:30");
  }

  @Test
  void namesTheZoneOfAHeading() {
    assertThat(formats.zone(ZoneOffset.UTC)).isEqualTo("UTC");
    assertThat(formats.zone(ZoneId.of("Etc/UTC"))).isEqualTo("UTC");
    assertThat(formats.zone(BERLIN)).isEqualTo("Europe/Berlin");
  }

  @Test
  void groupsTheDigitsOfNumbers() {
    assertThat(formats.number(1_204_000)).isEqualTo("1,204,000");
  }
}
