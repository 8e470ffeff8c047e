package org.trailglass.app.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.store.EventStore;

class ChainTimesTest {
  private static final long DAY = millis("2024-03-06T02:58:21Z");
  private final ChainTimes utc = times(ZoneOffset.UTC, DAY);

  private static ChainTimes times(ZoneId zone, long day) {
    return new ChainTimes(new Formats(Words.english()), zone, day);
  }

  private static long millis(String time) {
    return Instant.parse(time).toEpochMilli();
  }

  @Test
  void leavesTheDayOfTheEventOut() {
    assertThat(utc.of(millis("2024-03-06T02:41:55Z"))).isEqualTo("02:41:55");
    assertThat(utc.of(millis("2024-03-05T02:41:55Z"))).isEqualTo("2024-03-05 02:41:55");
    assertThat(utc.of(EventStore.NO_TIME)).isEmpty();
  }

  @Test
  void writesASpanToTheMinuteWhereItEndsOnAnotherDay() {
    long first = millis("2024-03-05T06:10:01Z");

    assertThat(utc.span(first, millis("2024-03-05T06:11:53Z")))
        .isEqualTo("2024-03-05 06:10:01 – 06:11:53");
    assertThat(utc.span(first, millis("2024-03-06T06:11:53Z")))
        .isEqualTo("2024-03-05 06:10 – 2024-03-06 06:11");
    assertThat(utc.span(first, first)).isEqualTo("2024-03-05 06:10:01");
    assertThat(utc.span(EventStore.NO_TIME, EventStore.NO_TIME)).isEmpty();
  }

  @Test
  void writesTimesInTheZoneThatIsShown() {
    var kolkata = times(ZoneId.of("Asia/Kolkata"), DAY);
    long late = millis("2024-03-05T18:31:00Z");

    assertThat(kolkata.of(late)).isEqualTo("00:01:00");
    assertThat(kolkata.hour(late)).isEqualTo("2024-03-06 00:00 – 01:00 Asia/Kolkata (UTC+5:30)");
    assertThat(utc.hour(late)).isEqualTo("2024-03-05 18:00 – 19:00 UTC");
    assertThat(utc.hour(millis("2024-03-05T23:31:00Z")))
        .isEqualTo("2024-03-05 23:00 – 2024-03-06 00:00 UTC");
  }

  @Test
  void writesEveryDayOfAnEventWithoutTime() {
    assertThat(times(ZoneOffset.UTC, EventStore.NO_TIME).of(DAY)).isEqualTo("2024-03-06 02:58:21");
  }
}
