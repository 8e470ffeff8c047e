package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryDaysTest {

  @ParameterizedTest
  @CsvSource({
    // a moment, a day, its last moment, and one into the next
    "2024-03-05T10:00:00Z, 2024-03-05T10:00:00.001Z, 2024-03-05, 2024-03-06",
    "2024-03-05T00:00:00Z, 2024-03-06T00:00:00Z, 2024-03-05, 2024-03-06",
    "2024-03-05T23:59:59Z, 2024-03-06T00:00:00Z, 2024-03-05, 2024-03-06",
    "2024-03-05T23:59:59Z, 2024-03-06T00:00:00.000000001Z, 2024-03-05, 2024-03-07",
    // the end of a month, of a leap February, of a year
    "2024-04-30T00:00:00Z, 2024-05-01T00:00:00Z, 2024-04-30, 2024-05-01",
    "2024-02-28T12:00:00Z, 2024-02-28T13:00:00Z, 2024-02-28, 2024-02-29",
    "2023-02-28T12:00:00Z, 2023-02-28T13:00:00Z, 2023-02-28, 2023-03-01",
    "2023-12-31T23:00:00Z, 2024-01-01T00:00:00Z, 2023-12-31, 2024-01-01"
  })
  void reachesADayBeyondTheRange(Instant from, Instant to, LocalDate first, LocalDate last) {
    assertThat(DeliveryDays.of(new TimeRange(from, to))).isEqualTo(new DeliveryDays(first, last));
  }

  @Test
  void endsWhereFourDigitsDo() {
    var days = DeliveryDays.of(new TimeRange(Instant.MIN, Instant.MAX));

    assertThat(DeliveryDays.path(days.first())).isEqualTo("0000/01/01/");
    assertThat(DeliveryDays.path(days.last().plusDays(1))).isEqualTo("9999/12/31/");
  }
}
