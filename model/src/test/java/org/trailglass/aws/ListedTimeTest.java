package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTimeTest {
  private static final long MILLIS_TO_9999 = 253_402_300_799_999L;
  private static final int TIMES = 1_000;

  @Test
  void readsAsTheFormatterDoes() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int i = 0; i < TIMES; i++) {
      var text = "%tFT%<tT.%<tLZ".formatted(utc(random.nextLong(MILLIS_TO_9999)));

      assertThat(ListedTime.parse(text)).as("seed %d", seed).isEqualTo(Instant.parse(text));
    }
  }

  private static ZonedDateTime utc(long millis) {
    return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01T12:05:00Z",
        "2026-01-01T12:05:00.123456Z",
        "2026-12-31T24:00:00.000Z",
        "2026-01-01T12:05:00.000+01:00"
      })
  void readsWhatTheFormatterReads(String text) {
    assertThat(ListedTime.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-02-30T00:00:00.000Z",
        "2026-13-01T00:00:00.000Z",
        "2026-01-01T25:00:00.000Z",
        "2026-01-01T00:60:00.000Z",
        "２026-01-01T00:00:00.000Z"
      })
  void refusesWhatIsNoTime(String text) {
    assertThat(catchThrowable(() -> ListedTime.parse(text))).isInstanceOf(DateTimeException.class);
  }
}
