package org.trailglass.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.DerivedField;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.RandomTrail;
import org.trailglass.search.RowOrder;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.search.Sort;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;
import org.trailglass.summary.Timeline.Kind;

class TimelineTest {
  private static final long HOUR = 3_600_000;
  private static final List<String> QUERIES =
      List.of("", "outcome:failed", "name:Get*", "time >= 2024-03-01T10:00:01Z", "not time:*");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void countsAsAWalkOverTheEventsDoes(long seed) {
    // given
    var random = new Random(seed);
    var store = Built.store(new RandomTrail(seed).records(500), 1 + random.nextInt(300));
    for (var query : QUERIES) {
      var rows = rows(store, query);
      var times = times(rows);
      var some = times.length == 0 ? new long[] {0, HOUR} : times;
      long first = some[random.nextInt(some.length)];
      long last = first + random.nextLong(1 + Math.max(0, some[some.length - 1] - first));
      var bins = TimeBins.fitting(first, last, 2 + random.nextInt(50), 0);

      // when
      var timeline = Timeline.of(rows, bins);

      // then
      var naive = naive(rows, bins);
      assertThat(timeline.counts()).as("seed %d: %s", seed, query).isDeepEqualTo(naive.counts());
      assertThat(timeline.before()).isEqualTo(naive.before());
      assertThat(timeline.after()).isEqualTo(naive.after());
      assertThat(timeline.untimed()).isEqualTo(naive.untimed());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spreadsAsTheSortedTimesDo(long seed) {
    // given
    var random = new Random(seed);
    var store = Built.store(new RandomTrail(seed).records(800), 1 + random.nextInt(300));
    for (var query : QUERIES) {
      var rows = rows(store, query);
      var times = times(rows);

      // when
      var spread = TimeSpread.of(rows);

      // then
      assertThat(spread.isPresent()).isEqualTo(times.length > 0);
      if (times.length > 0) {
        assertThat(spread.orElseThrow().events()).isEqualTo(times.length);
        assertThat(spread.orElseThrow().earliest()).isEqualTo(times[0]);
        assertThat(spread.orElseThrow().latest()).isEqualTo(times[times.length - 1]);
        var ranks = new TimeRanks(rows, times[0], times[times.length - 1]);
        int rank = random.nextInt(times.length);
        assertThat(ranks.at(rank))
            .as("seed %d: place %d", seed, rank)
            .isBetween(times[rank] - TimeRanks.EXACT + 1, times[rank]);
      }
    }
  }

  @Test
  void leavesForgedTimesOutOfTheBulk() {
    // given
    var store =
        store(
            "1970-01-01T00:00:00Z",
            "2024-03-01T10:00:00Z",
            "2024-03-01T11:00:00Z",
            "2024-03-01T12:00:00Z",
            "2024-03-01T19:00:00Z",
            "9999-12-31T23:59:59Z",
            "no time");

    // when
    var spread = TimeSpread.of(RowSet.all(store)).orElseThrow();
    var early = TimeSpread.of(RowSet.all(store), EventStore.NO_TIME, spread.low()).orElseThrow();

    // then
    assertThat(spread.events()).isEqualTo(6);
    assertThat(spread.earliest()).isZero();
    assertThat(spread.high() - spread.low()).isEqualTo(9 * HOUR);
    assertThat(early).isEqualTo(new TimeSpread(1, 0, 0, 0, 0));
  }

  @Test
  void keepsWhatIsNotFarFromTheRestInTheBulk() {
    // given
    var store =
        store(
            "2024-03-01T00:00:00Z",
            "2024-03-02T00:00:00Z",
            "2024-03-03T00:00:00Z",
            "2024-03-04T00:00:00Z",
            "2024-03-20T00:00:00Z");

    // when
    var spread = TimeSpread.of(RowSet.all(store)).orElseThrow();

    // then
    assertThat(spread.low()).isEqualTo(spread.earliest());
    assertThat(spread.high()).isEqualTo(spread.latest());
  }

  @Test
  void beginsStretchesWhereTheClocksOfAZoneDo() {
    // when
    var bins = TimeBins.fitting(10 * HOUR, 40 * HOUR, 4, -5 * HOUR);

    // then
    assertThat(bins).isEqualTo(new TimeBins(5 * HOUR, 12 * HOUR, 3));
    assertThat(bins.bin(5 * HOUR - 1)).isEqualTo(-1);
    assertThat(bins.bin(17 * HOUR)).isEqualTo(1);
    assertThat(bins.bin(bins.end())).isEqualTo(3);
  }

  @Test
  void fitsAnyStretchIntoFewBins() {
    // given
    var random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      long first = random.nextLong(-60_000_000_000_000L, 250_000_000_000_000L);
      long last = first + random.nextLong(1L << random.nextInt(1, 48));
      int most = 2 + random.nextInt(400);

      // when
      var bins = TimeBins.fitting(first, last, most, random.nextInt(-14, 15) * HOUR);

      // then
      assertThat(bins.count()).isBetween(1, most);
      assertThat(bins.bin(first)).isZero();
      assertThat(bins.bin(last)).isEqualTo(bins.count() - 1);
    }
  }

  @Test
  void findsTheFirstOfTheNearestEvents() {
    // given
    var store =
        store("no time", "1970-01-01T10:00:00Z", "1970-01-01T12:00:00Z", "1970-01-01T12:00:00Z");
    var order = RowOrder.of(store, Sort.byTime());

    // when
    var late = NearestEvent.to(13 * HOUR, order, store);
    var between = NearestEvent.to(11 * HOUR, order, store);

    // then
    assertThat(late).contains(new NearestEvent(2, 12 * HOUR));
    assertThat(between).contains(new NearestEvent(1, 10 * HOUR));
    assertThat(NearestEvent.to(0, RowOrder.empty(), store)).isEmpty();
  }

  private static EventStore store(String... times) {
    return Built.store(
        IntStream.range(0, times.length)
            .mapToObj(
                i ->
                    "{\"eventVersion\":1,\"eventName\":\"e%d\",\"eventTime\":\"%s\"}"
                        .formatted(i, times[i]))
            .toList(),
        2);
  }

  private static RowSet rows(EventStore store, String text) {
    var query = ((ParsedQuery) QueryParser.parse(text)).query();
    return new Search().rows(store, query, () -> false);
  }

  private static long[] times(RowSet rows) {
    var times = LongStream.builder();
    rows.forEach(row -> times.add(rows.store().time(row)));
    return times.build().filter(time -> time != EventStore.NO_TIME).sorted().toArray();
  }

  private static Timeline naive(RowSet rows, TimeBins bins) {
    var counts = new int[Kind.values().length][bins.count()];
    var beside = new int[3];
    rows.forEach(
        row -> {
          long time = rows.store().time(row);
          if (time == EventStore.NO_TIME) {
            beside[2]++;
          } else if (time < bins.start()) {
            beside[0]++;
          } else if (time >= bins.end()) {
            beside[1]++;
          } else {
            int kind = Arrays.asList(Kind.values()).indexOf(kind(rows.store(), row));
            counts[kind][(int) ((time - bins.start()) / bins.width())]++;
          }
        });
    return new Timeline(bins, counts, beside[0], beside[1], beside[2]);
  }

  private static Kind kind(EventStore store, int row) {
    if (store.values(row, DerivedField.OUTCOME.path()).contains("failed")) {
      return Kind.FAILED;
    }
    return store.values(row, DerivedField.WRITE.path()).contains("true") ? Kind.WRITE : Kind.READ;
  }
}
