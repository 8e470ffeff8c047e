package org.trailglass.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.search.Search;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;

class StepQueriesTest {
  private static final int FORESTS = 60;

  private final Search search = new Search();

  @Test
  void findExactlyTheEventsOfEveryStepOfTheSampleIncident(@TempDir Path folder) throws IOException {
    var lineage = Lineage.of(Sample.in(folder), () -> false);

    assertThat(lineage.steps()).hasSizeGreaterThan(50);
    assertFindsAllSteps(lineage);
  }

  @Test
  void findExactlyTheEventsOfEveryStepOfRandomForests() {
    var seeds = new Random();
    for (int i = 0; i < FORESTS; i++) {
      long seed = seeds.nextLong();
      var random = new Random(seed);
      var records = new RandomHandOns(random).records(1 + random.nextInt(120));
      var lineage = Lineage.of(Built.store(records, 1 + random.nextInt(50)), () -> false);

      assertThat(lineage.steps()).as("seed %d", seed).allMatch(step -> step.depth() < 64);
      try {
        assertFindsAllSteps(lineage);
      } catch (AssertionError wrong) {
        throw new AssertionError("seed " + seed, wrong);
      }
    }
  }

  @Test
  void readAgainFromTheirTextWhateverANameHolds() {
    var lineage =
        Lineage.of(
            Built.store(
                List.of(
                    "{\"eventVersion\":\"1.08\",\"eventName\":\"Do\",\"userIdentity\":{\"type\":"
                        + "\"IAMUser\",\"userName\":\"a \\\"b\\\" or (\\u202e*:\\n<c>\\\\\"}}")),
            () -> false);

    assertFindsAllSteps(lineage);
  }

  @Test
  void askShortlyForAKeyThatOneHasAndByNameForOneThatSeveralHave() {
    var lineage =
        Lineage.of(
            Built.store(List.of(use("anna", "MASKED"), use("ben", "MASKED"), use("ben", "AKIA1"))),
            () -> false);

    assertThat(IntStream.range(0, 3).mapToObj(row -> lineage.step(row).orElseThrow()))
        .extracting(step -> QueryPrinter.print(StepQueries.of(step)))
        .containsExactly(
            "chain:\"MASKED (arn:aws:iam::1:user/anna)\" chain.depth:0",
            "chain:\"MASKED (arn:aws:iam::1:user/ben)\" chain.depth:0",
            "key:AKIA1");
    assertFindsAllSteps(lineage);
    assertThat(Subjects.step(lineage, "AKIA1")).isEqualTo(lineage.step(2));
    assertThat(Subjects.step(lineage, "MASKED")).isEmpty();
  }

  @Test
  void askForAPrincipalWithAllCredentialsAndWhatTheyLedTo() {
    var seeds = new Random();
    for (int i = 0; i < FORESTS; i++) {
      long seed = seeds.nextLong();
      var random = new Random(seed);
      var records = new RandomHandOns(random).records(1 + random.nextInt(40));
      var lineage = Lineage.of(Built.store(records, 1 + random.nextInt(50)), () -> false);
      var layered = lineage.on(lineage.store());

      for (var step : lineage.steps()) {
        var id = step.principal().id();
        var own = lineage.steps().stream().filter(s -> s.principal().id().equals(id)).toList();
        assertThat(rows(layered, Subjects.named(lineage, id, false).orElseThrow().query()))
            .as("seed %d, %s", seed, id)
            .isEqualTo(rows(lineage, own));
        assertThat(rows(layered, Subjects.named(lineage, id, true).orElseThrow().query()))
            .as("seed %d, descent of %s", seed, id)
            .isEqualTo(
                rows(lineage, own.stream().flatMap(s -> lineage.descent(s).stream()).toList()));
      }
    }
  }

  private static String use(String user, String key) {
    return ("{'eventVersion':'1.08','eventName':'Use','userIdentity':{'type':'IAMUser',"
            + "'arn':'arn:aws:iam::1:user/%s','userName':'%s','accessKeyId':'%s'}}")
        .formatted(user, user, key)
        .replace('\'', '"');
  }

  private void assertFindsAllSteps(Lineage lineage) {
    var layered = lineage.on(lineage.store());
    for (var step : lineage.steps()) {
      assertThat(rows(layered, StepQueries.of(step)))
          .as("of %s", step)
          .isEqualTo(rows(lineage, Set.of(step)));
      assertThat(rows(layered, StepQueries.descent(step)))
          .as("descent of %s", step)
          .isEqualTo(rows(lineage, lineage.descent(step)));
    }
  }

  private Set<Integer> rows(EventStore layered, Query query) {
    var text = QueryPrinter.print(query);
    assertThat(QueryParser.parse(text))
        .as(text)
        .isInstanceOfSatisfying(
            ParsedQuery.class, read -> assertThat(read.query()).isEqualTo(query));
    var rows = new TreeSet<Integer>();
    search.rows(layered, query, () -> false).forEach(rows::add);
    return rows;
  }

  private static Set<Integer> rows(Lineage lineage, Collection<Step> steps) {
    var numbers = new HashSet<>(steps.stream().map(Step::number).toList());
    return IntStream.range(0, lineage.store().rows())
        .filter(row -> lineage.store().isEvent(row) && numbers.contains(lineage.stepOf(row)))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
