package org.trailglass.app.buckets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2024-03-01T10:15Z, 2024-03-01T10:15:00Z",
    "2024-03-01 10:15 UTC, 2024-03-01T10:15:00Z",
    "2024-03-01T10:15:30+02:00, 2024-03-01T08:15:30Z",
    "2024-03-01 10:15, 2024-03-01T09:15:00Z",
    "2024-07-01 10:15:20, 2024-07-01T08:15:20Z"
  })
  void readsATimeInTheZoneUnlessOneIsWritten(String text, Instant time) {
    assertThat(WrittenTime.read(text, BERLIN)).contains(new WrittenTime(time, time));
  }

  @Test
  void meansAWholeDayByADay() {
    // when
    var longDay = WrittenTime.read("2024-10-27", BERLIN);

    // then
    assertThat(longDay)
        .contains(
            new WrittenTime(
                Instant.parse("2024-10-26T22:00:00Z"), Instant.parse("2024-10-27T23:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024-02-30", "2024-03-01T25:00Z", "2024", "1 2 3"})
  void readsNothingElse(String text) {
    assertThat(WrittenTime.read(text, ZoneOffset.UTC)).isEqualTo(Optional.empty());
  }
}
