package org.trailglass.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.DerivedField;
import org.trailglass.event.Fields;
import org.trailglass.identity.Lineage;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;
import org.trailglass.summary.Timeline.Kind;

class IdentityLanesTest {
  private static final long START = 1_709_690_400_000L;
  private static final TimeBins BINS = new TimeBins(START + 20_000_000, 1_000_000, 40);

  /// What a walk over the events tells of a lane.
  private static final class Naive {
    private final int[][] cells = new int[BINS.count()][Kind.values().length];
    private final int[] kinds = new int[Kind.values().length];
    private long first = Long.MAX_VALUE;
    private long last = EventStore.NO_TIME;

    void add(Kind kind, long time) {
      kinds[kind.ordinal()]++;
      if (time != EventStore.NO_TIME) {
        first = Math.min(first, time);
        last = Math.max(last, time);
        int bin = BINS.bin(time);
        if (bin >= 0 && bin < BINS.count()) {
          cells[bin][kind.ordinal()]++;
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void countsAsAWalkOverTheEventsDoes(long seed) {
    var random = new Random(seed);
    var store = store(random, 4, 600);
    var lineage = Lineage.of(store, () -> false);
    for (var query : new String[] {"", "outcome:failed", "not name:Get*", "name:nothing"}) {
      var rows = rows(store, query);
      for (var by : LaneBy.values()) {
        // when
        var lanes = IdentityLanes.of(rows, lineage, by, LaneOrder.FIRST, BINS);

        // then
        var naive = naive(rows, lineage, by);
        assertThat(lanes.lanes()).as("seed %d: %s by %s", seed, query, by).hasSize(naive.size());
        assertThat(lanes.lanes()).isSortedAccordingTo(LaneOrder.FIRST.comparator());
        for (var lane : lanes.lanes()) {
          assertSame(lane, Optional.ofNullable(naive.get(lane.name())).orElseThrow());
        }
        int events = lanes.lanes().stream().mapToInt(lane -> lane.counts().events()).sum();
        assertThat(events + lanes.others()).isEqualTo(rows.size());
      }
    }
  }

  private static void assertSame(IdentityLane lane, Naive naive) {
    var counts = lane.counts();
    assertThat(new int[] {counts.failed(), counts.writes(), counts.reads()})
        .as(lane.name())
        .isEqualTo(naive.kinds);
    assertThat(counts.last()).isEqualTo(naive.last);
    assertThat(counts.first())
        .isEqualTo(naive.last == EventStore.NO_TIME ? EventStore.NO_TIME : naive.first);
    for (int bin = 0; bin < BINS.count(); bin++) {
      int cell = lane.cells().cell(bin);
      for (var kind : Kind.values()) {
        assertThat(cell < 0 ? 0 : lane.cells().count(cell, kind))
            .isEqualTo(naive.cells[bin][kind.ordinal()]);
      }
    }
  }

  private static Map<String, Naive> naive(RowSet rows, Lineage lineage, LaneBy by) {
    var store = rows.store();
    var naive = new HashMap<String, Naive>();
    rows.forEach(
        row ->
            name(lineage, store, row, by)
                .ifPresent(
                    name ->
                        naive
                            .computeIfAbsent(name, any -> new Naive())
                            .add(kind(store, row), store.time(row))));
    return naive;
  }

  private static Optional<String> name(Lineage lineage, EventStore store, int row, LaneBy by) {
    return switch (by) {
      case KEY -> store.first(row, Fields.IDENTITY_ACCESS_KEY_ID);
      case PRINCIPAL -> lineage.step(row).map(step -> step.principal().id());
      case SESSION -> lineage.step(row).map(step -> step.kind() + " " + step.name());
      case ORIGIN ->
          lineage
              .step(row)
              .map(lineage::origin)
              .map(origin -> origin.principal().id() + ' ' + origin.label());
    };
  }

  private static Kind kind(EventStore store, int row) {
    if (store.values(row, DerivedField.OUTCOME.path()).contains("failed")) {
      return Kind.FAILED;
    }
    boolean isWrite = store.values(row, DerivedField.WRITE.path()).contains("true");
    return isWrite ? Kind.WRITE : Kind.READ;
  }

  @Test
  void namesBesideAMaskedKeyAllWhoHaveIt() {
    var records =
        Stream.of("anna", "ben", "carol", "dora")
            .map(
                name ->
                    ("{'eventVersion':'1.08','eventName':'Use','userIdentity':{'type':'IAMUser',"
                            + "'userName':'%s','accessKeyId':'MASKED'}}")
                        .formatted(name)
                        .replace('\'', '"'))
            .toList();

    assertThat(label(records.subList(0, 2))).isEqualTo("anna, ben");
    assertThat(label(records)).isEqualTo("anna, ben, carol, \u2026");
  }

  private static String label(List<String> records) {
    var store = Built.store(records);
    var lineage = Lineage.of(store, () -> false);
    var lanes = IdentityLanes.of(RowSet.all(store), lineage, LaneBy.KEY, LaneOrder.FIRST, BINS);
    return lanes.lanes().getFirst().label();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void joinsLanesByEveryLinkBetweenThem(long seed) {
    // given
    var store = store(new Random(seed), 3, 400);
    var lineage = Lineage.of(store, () -> false);
    long links = lineage.steps().stream().filter(step -> step.link().isPresent()).count();
    long used =
        lineage.steps().stream()
            .filter(step -> step.link().isPresent() && step.activity().events() > 0)
            .count();

    // when
    var lanes = IdentityLanes.of(RowSet.all(store), lineage, LaneBy.SESSION, LaneOrder.FIRST, BINS);

    // then
    assertThat(links).as("seed %d", seed).isPositive();
    assertThat(lanes.handOns()).hasSize((int) used);
    for (var handOn : lanes.handOns()) {
      assertThat(lanes.lanes().get(handOn.to()).steps()).contains(handOn.step());
      assertThat(lanes.lanes().get(handOn.from()).steps())
          .contains(lineage.parent(handOn.step()).orElseThrow());
      assertThat(store.row(handOn.evidence())).isEqualTo(handOn.link().evidence());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void findsTheMostTellingEventOfAStretch(long seed) {
    // given
    var store = store(new Random(seed), 3, 400);
    var lineage = Lineage.of(store, () -> false);
    var rows = RowSet.all(store);
    var lanes = IdentityLanes.of(rows, lineage, LaneBy.PRINCIPAL, LaneOrder.EVENTS, BINS);
    var lane = lanes.lanes().getFirst();

    for (int cell = 0; cell < lane.cells().size(); cell++) {
      long from = BINS.start(lane.cells().bin(cell));

      // when
      var found =
          LaneEvents.mostTelling(
              rows, lineage, LaneBy.PRINCIPAL, lane.name(), from, from + BINS.width());

      // then
      var kind = kind(store, found.orElseThrow());
      for (var other : Kind.values()) {
        if (other.compareTo(kind) < 0) {
          assertThat(lane.cells().count(cell, other)).as("seed %d", seed).isZero();
        }
      }
      assertThat(store.time(found.orElseThrow())).isBetween(from, from + BINS.width() - 1);
    }
  }

  @Test
  void putsWhatIsDoneMostRarelyFirst() {
    // given
    var records =
        List.of(
            event(1, "busy", "GetObject"),
            event(2, "busy", "GetObject"),
            event(3, "quiet", "GetObject"),
            event(4, "thief", "GetObject"),
            event(5, "thief", "StopLogging"));
    var store = Built.store(records);
    var lineage = Lineage.of(store, () -> false);

    // when
    var lanes =
        IdentityLanes.of(RowSet.all(store), lineage, LaneBy.PRINCIPAL, LaneOrder.RARITY, BINS);

    // then
    assertThat(lanes.lanes().stream().map(IdentityLane::label))
        .containsExactly("thief", "quiet", "busy");
    assertThat(lanes.lanes().getFirst().counts().rarest()).isEqualTo("StopLogging");
    assertThat(lanes.lanes().getFirst().counts().rarestCount()).isEqualTo(1);
  }

  private static String event(int id, String user, String name) {
    return """
    {"eventVersion":"1","eventID":"%d","eventName":"%s","eventTime":"2024-03-01T10:00:00Z",
    "userIdentity":{"type":"IAMUser","userName":"%s","accountId":"1",
    "arn":"arn:aws:iam::1:user/%s"}}\
    """
        .formatted(id, name, user, user);
  }

  private static EventStore store(Random random, int users, int count) {
    var records = new RandomSessions(random, users).records(count);
    return Built.store(records, 1 + random.nextInt(300));
  }

  private static RowSet rows(EventStore store, String text) {
    var query = ((ParsedQuery) QueryParser.parse(text)).query();
    return new Search().rows(store, query, () -> false);
  }
}
