package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;

/// Lineages against {@link NaiveLineage}, on trails by chance.
class LineageProofTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// What is told of an event.
  private record Told(
      String credentials,
      String principal,
      String session,
      String origin,
      String originKey,
      List<String> chain,
      int depth,
      String link,
      Optional<Gap> gap,
      long expires) {}

  /// What occurred: what never occurs is not proved.
  private final Set<LinkKind> kinds = EnumSet.noneOf(LinkKind.class);

  private int deepest;

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 12, 20, 40})
  void tellsTheSameAsTheObviousWay(int size) throws JsonProcessingException {
    for (int i = 0; i < 20; i++) {
      check(new Random().nextLong(), size);
    }
  }

  @Test
  void meetsEveryWayToHandOnCredentials() throws JsonProcessingException {
    for (int seed = 0; seed < 20; seed++) {
      check(seed, 60);
    }

    assertThat(kinds).containsExactlyInAnyOrder(LinkKind.values());
    assertThat(deepest).isGreaterThanOrEqualTo(5);
  }

  private void check(long seed, int size) throws JsonProcessingException {
    var records = new CredentialJungle(seed, size).records();
    var firsts = firsts(records);
    var naive = new NaiveLineage(List.copyOf(firsts.values()));
    var store = Built.store(records, size);
    var lineage = Lineage.of(store, () -> false);
    var layered = lineage.on(store);
    for (var first : firsts.entrySet()) {
      int row = first.getKey();
      var event = first.getValue();
      var step = naive.step(event);
      assertThat(lineage.step(row).map(its -> told(layered, row, lineage, its)))
          .as("seed %d, size %d, %s", seed, size, event)
          .isEqualTo(step.map(its -> told(naive, its)));
      step.flatMap(its -> its.link).ifPresent(link -> kinds.add(link.kind()));
      deepest = Math.max(deepest, step.map(its -> naive.chain(its).size()).orElse(0));
    }
  }

  /// Each event once, by its row: the same record in several files is one event.
  private static Map<Integer, NaiveEvent> firsts(List<String> records)
      throws JsonProcessingException {
    var firsts = new HashMap<Integer, NaiveEvent>();
    var seen = new ArrayList<String>();
    for (int row = 0; row < records.size(); row++) {
      if (!seen.contains(records.get(row))) {
        seen.add(records.get(row));
        firsts.put(row, new NaiveEvent(JSON.readTree(records.get(row))));
      }
    }
    return firsts;
  }

  private static Told told(EventStore store, int row, Lineage lineage, Step step) {
    return new Told(
        step.kind() + " " + step.name() + " " + step.keys(),
        text(store, row, SetField.PRINCIPAL.path()),
        text(store, row, SetField.SESSION.path()),
        text(store, row, SetField.ORIGIN.path()),
        text(store, row, SetField.ORIGIN_KEY.path()),
        store.values(row, SetField.CHAIN.path()),
        Integer.parseInt(text(store, row, SetField.CHAIN_DEPTH.path())),
        step.link().map(link -> link(link, lineage)).orElse(""),
        step.gap(),
        step.expires());
  }

  private static String link(Link link, Lineage lineage) {
    return String.join(
        " ",
        link.kind().name(),
        link.strength().name(),
        lineage.steps().get(link.parent()).name(),
        text(lineage.store(), link.evidence(), Fields.EVENT_NAME),
        text(lineage.store(), link.evidence(), Fields.EVENT_TIME));
  }

  private static String text(EventStore store, int row, FieldPath path) {
    return store.first(row, path).orElse("");
  }

  private static Told told(NaiveLineage naive, NaiveStep step) {
    var chain = naive.chain(step);
    var origin = chain.getFirst();
    return new Told(
        step.kind + " " + naive.written(step.name) + " " + step.keys,
        step.principal.id(),
        step.session(),
        origin.label(),
        origin.keys.isEmpty() ? "" : origin.keys.first(),
        chain.stream().map(one -> naive.written(one.name)).toList(),
        chain.size() - 1,
        step.link.map(link -> link(naive, link)).orElse(""),
        step.gap,
        step.link.flatMap(NaiveStep.Link::expires).orElse(EventStore.NO_TIME));
  }

  private static String link(NaiveLineage naive, NaiveStep.Link link) {
    return String.join(
        " ",
        link.kind().name(),
        link.strength().name(),
        naive.written(link.parent()),
        link.evidence().text("eventName"),
        link.evidence().text("eventTime"));
  }
}
