package org.trailglass.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trailglass.load.LoadedText;
import org.trailglass.store.EventStore;

class CoverageTest {
  private static final long TEN = hour("2024-03-01T10:00:00Z");

  @Test
  void countsEventsByAccountRegionAndHour() {
    // given
    var store =
        LoadedText.of(
            event("2024-03-01T10:00:00Z", "111122223333", "us-east-1")
                + event("2024-03-01T10:59:59Z", "111122223333", "us-east-1")
                + event("2024-03-01T13:00:00Z", "111122223333", "us-east-1")
                + event("2024-03-01T11:30:00Z", "111122223333", "eu-west-1"));

    // when
    var coverage = Coverage.of(store);

    // then
    assertThat(coverage.lanes()).extracting(Lane::region).containsExactly("eu-west-1", "us-east-1");
    var east = coverage.lanes().get(1);
    assertThat(east.events(TEN, TEN + 1)).isEqualTo(2);
    assertThat(east.events(TEN + 1, TEN + 3)).isZero();
    assertThat(east.coveredHours(TEN, TEN + 24)).isEqualTo(2);
    assertThat(east.events()).isEqualTo(3);
    assertThat(east.firstHour()).isEqualTo(TEN);
    assertThat(east.lastHour()).isEqualTo(TEN + 3);
    assertThat(coverage.firstTime()).isEqualTo(millis("2024-03-01T10:00:00Z"));
    assertThat(coverage.lastTime()).isEqualTo(millis("2024-03-01T13:00:00Z"));
  }

  @Test
  void countsGapsAndFindsTheFirstEventOfAnHour() {
    // given
    var store =
        LoadedText.of(
            event("2024-03-01T13:40:00Z", "111122223333", "us-east-1")
                + event("2024-03-01T13:10:00Z", "111122223333", "eu-west-1")
                + event("2024-03-01T13:20:00Z", "111122223333", "us-east-1")
                + event("2024-03-01T10:00:00Z", "111122223333", "us-east-1"));

    // when
    var lanes = Coverage.of(store).lanes();
    var first = new FirstEvent("111122223333", "us-east-1", TEN + 3, TEN + 4).in(store);
    var none = new FirstEvent("111122223333", "us-east-1", TEN + 1, TEN + 3).in(store);

    // then
    assertThat(lanes).extracting(Lane::gaps).containsExactly(0, 1);
    assertThat(store.time(first.orElseThrow())).isEqualTo(millis("2024-03-01T13:20:00Z"));
    assertThat(none).isEmpty();
  }

  @Test
  void keepsALaneForEventsWithoutTimeAccountOrRegion() {
    // given
    var store = LoadedText.of(LoadedText.record("\"n\":1"));

    // when
    var coverage = Coverage.of(store);

    // then
    assertThat(coverage.isEmpty()).isTrue();
    assertThat(coverage.lanes()).hasSize(1);
    assertThat(coverage.lanes().getFirst().account()).isEmpty();
    assertThat(coverage.lanes().getFirst().events()).isZero();
  }

  @Test
  void takesTheAccountOfTheIdentityWhereTheRecipientIsNotNamed() {
    // given
    var store =
        LoadedText.of(
            LoadedText.record(
                "\"eventTime\":\"2024-03-01T10:00:00Z\",\"userIdentity\":{\"accountId\":\"1\"}"));

    // when
    var coverage = Coverage.of(store);

    // then
    assertThat(coverage.lanes().getFirst().account()).isEqualTo("1");
  }

  @Test
  void countsCopiesOnce() {
    // given
    var event = event("2024-03-01T10:00:00Z", "1", "us-east-1");
    var store = LoadedText.of(event, event);

    // when
    var all = Coverage.of(store);

    // then
    assertThat(all.lanes().getFirst().events()).isEqualTo(1);
  }

  @Test
  void tellsARegionThatIsMissingFromOneThatIsCalledSo() {
    // given
    var store =
        LoadedText.of(
            event("2024-03-01T10:00:00Z", "1", "(missing)")
                + LoadedText.record(
                    "\"eventTime\":\"2024-03-01T11:00:00Z\",\"recipientAccountId\":\"1\""));

    // when
    var coverage = Coverage.of(store);
    var first = new FirstEvent("1", "", TEN, TEN + 2).in(store);

    // then
    assertThat(coverage.lanes()).extracting(Lane::region).containsExactly("", "(missing)");
    assertThat(store.time(first.orElseThrow())).isEqualTo(millis("2024-03-01T11:00:00Z"));
  }

  @Test
  void isEmptyForNoEvents() {
    assertThat(Coverage.of(EventStore.empty())).isEqualTo(Coverage.empty());
  }

  @Test
  void tellsTheAccountsAndRegionsOfEachStream() {
    // given
    var store =
        LoadedText.of(
            event("2024-03-01T10:00:00Z", "1", "us-east-1")
                + event("2024-03-01T10:00:00Z", "2", "eu-west-1"),
            event("2024-03-01T10:00:00Z", "3", "us-east-1"));
    int first = store.id(0).stream();
    int second = store.id(2).stream();

    // when
    var where = Whereabouts.byStream(store);

    // then
    assertThat(where)
        .isEqualTo(
            Map.of(
                first,
                new Whereabouts(names("1", "2"), names("eu-west-1", "us-east-1")),
                second,
                new Whereabouts(names("3"), names("us-east-1"))));
    assertThat(Whereabouts.of(where.values()).accounts()).containsExactly("1", "2", "3");
  }

  private static String event(String time, String account, String region) {
    return LoadedText.record(
        "\"eventTime\":\"%s\",\"recipientAccountId\":\"%s\",\"awsRegion\":\"%s\""
            .formatted(time, account, region));
  }

  private static SortedSet<String> names(String... names) {
    return new TreeSet<>(Set.of(names));
  }

  private static long millis(String time) {
    return Instant.parse(time).toEpochMilli();
  }

  private static long hour(String time) {
    return Math.floorDiv(millis(time), Coverage.HOUR);
  }
}
