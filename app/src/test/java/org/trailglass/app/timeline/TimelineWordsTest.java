package org.trailglass.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.TimeSpan;

class TimelineWordsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
  }

  @Test
  void saysUnitsAndSpansInWords() {
    var words = new TimelineWords(Words.english());

    assertThat(words.unit(3_600_000)).isEqualTo("per hour");
    assertThat(words.unit(3 * 3_600_000)).isEqualTo("per 3 hours");
    assertThat(words.unit(500)).isEqualTo("per 500 milliseconds");
    assertThat(words.span(span("2024-03-01T09:00:00Z", "2024-03-01T12:00:00Z"), ZoneOffset.UTC))
        .isEqualTo("2024-03-01 09:00 to 12:00 UTC");
    assertThat(words.span(span("2024-03-01T09:00:00Z", "2024-03-02T12:00:01Z"), BERLIN))
        .isEqualTo("2024-03-01 10:00:00 to 2024-03-02 13:00:01 UTC+1");
    assertThat(words.length(8_000L * 365 * 86_400_000)).isEqualTo("2,920,000 d");
  }

  @Test
  void readsTimesAsQueriesDoAndBesideTheCurrentEvent() {
    var none = OptionalLong.empty();
    var day = span("2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z");

    assertThat(WantedTime.read("2024-03-01", none)).contains(new WantedTime(day, false));
    assertThat(WantedTime.read(" 2024-03-01 10:15:00 UTC ", none).orElseThrow().span().from())
        .isEqualTo(Instant.parse("2024-03-01T10:15:00Z").toEpochMilli());
    assertThat(WantedTime.read("2024-03-01T10:15+02:00", none).orElseThrow().span().length())
        .isEqualTo(60_000);
    assertThat(WantedTime.read("-1h 30m", OptionalLong.of(day.from())).orElseThrow().span().from())
        .isEqualTo(day.from() - 5_400_000);
    assertThat(WantedTime.read("+1h", none)).isEmpty();
    assertThat(WantedTime.read("2024-02-30", none)).isEmpty();
    assertThat(WantedTime.read("2024-03-01) or (name:*", none)).isEmpty();
    assertThat(WantedTime.read("9".repeat(1_000_000), none)).isEmpty();
  }
}
