package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trailglass.app.workspace.TimeSpan;

class TimeAxisTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
  }

  private static List<String> labels(TimeSpan view, ZoneId zone) {
    return labels(view, zone, Locale.ENGLISH);
  }

  private static List<String> labels(TimeSpan view, ZoneId zone, Locale locale) {
    var axis = new TimeAxis(locale);
    return axis.ticks(view.from(), view.to(), 6, zone).stream().map(TimeAxis.Tick::label).toList();
  }

  @Test
  void saysTheDateAtFirstAndThenWhatChanges() {
    assertThat(labels(span("2024-03-01T16:10:00Z", "2024-03-02T04:00:00Z"), ZoneOffset.UTC))
        .containsExactly("Mar 1, 2024, 18:00", "21:00", "Mar 2", "03:00");
    assertThat(labels(span("2024-03-01T16:10:00Z", "2024-03-02T04:00:00Z"), BERLIN))
        .containsExactly("Mar 1, 2024, 18:00", "21:00", "Mar 2", "03:00");
    assertThat(labels(span("2024-12-29T00:00:00Z", "2025-01-03T00:00:00Z"), ZoneOffset.UTC))
        .containsExactly("Dec 29, 2024", "Dec 30", "Dec 31", "Jan 1, 2025", "Jan 2");
    assertThat(labels(span("2024-03-01T10:00:00Z", "2024-03-01T10:00:02Z"), ZoneOffset.UTC))
        .containsExactly(
            "Mar 1, 2024, 10:00:00.000", "10:00:00.500", "10:00:01.000", "10:00:01.500");
  }

  @Test
  void writesDatesAsTheLanguageDoes() {
    var days = span("2024-02-28T00:00:00Z", "2024-03-03T00:00:00Z");
    var months = span("2024-01-01T00:00:00Z", "2024-04-20T00:00:00Z");

    assertThat(labels(days, ZoneOffset.UTC, Locale.GERMANY))
        .containsExactly("28. Feb. 2024", "29. Feb.", "1. März", "2. März");
    assertThat(labels(months, ZoneOffset.UTC, Locale.GERMANY))
        .containsExactly("Jan. 2024", "Feb. 2024", "März 2024", "Apr. 2024");
  }

  @Test
  void labelsAnyStretchOfTimeWithFewTicks() {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      long from = random.nextLong(TimeSpan.LEAST, TimeSpan.MOST);
      var view = new TimeSpan(from, from + 1 + random.nextLong(1L << random.nextInt(1, 49)));

      var ticks =
          new TimeAxis(Locale.ROOT)
              .ticks(view.from(), view.to(), 8, i % 2 == 0 ? BERLIN : ZoneOffset.UTC);

      assertThat(ticks).as("%s", view).hasSizeLessThanOrEqualTo(12);
      assertThat(ticks).allMatch(tick -> view.contains(tick.time()));
      assertThat(ticks.stream().map(TimeAxis.Tick::time).toList()).isSorted();
    }
  }
}
