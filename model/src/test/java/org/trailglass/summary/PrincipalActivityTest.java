package org.trailglass.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.identity.StepKind;
import org.trailglass.query.FieldName;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.TextTest;
import org.trailglass.search.RandomTrail;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;
import org.trailglass.summary.PrincipalActivity.Distinct;

/// What principals did beside a count with a set for everything, on random trails.
class PrincipalActivityTest {
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final EventStore store = store();
  private final Lineage lineage = Lineage.of(store, () -> false);

  /// Odd records, and some of users and sessions that hand credentials on.
  private EventStore store() {
    var records = new ArrayList<>(new RandomTrail(seed).records(200));
    for (int i = 0; i < 400; i++) {
      records.add(random.nextInt(4) == 0 ? assumed() : call());
    }
    Collections.shuffle(records, random);
    return Built.store(records, 90);
  }

  private String identity() {
    return random.nextBoolean()
        ? "'type':'IAMUser','arn':'arn:aws:iam::111122223333:user/u%1$d','accountId':"
                .formatted(random.nextInt(5))
            + "'111122223333','userName':'u','accessKeyId':'AKIA00000000000000%02d'"
                .formatted(random.nextInt(12))
        : ("'type':'AssumedRole','principalId':'AROA000000000000000%1$d:s%2$d','arn':"
                + "'arn:aws:sts::111122223333:assumed-role/r%1$d/s%2$d','accountId':'111122223333',"
                + "'accessKeyId':'ASIA000000000000%1$d%2$d%3$d','sessionContext':{'sessionIssuer':"
                + "{'type':'Role','principalId':'AROA000000000000000%1$d','arn':"
                + "'arn:aws:iam::111122223333:role/r%1$d','userName':'r%1$d'},"
                + "'attributes':{'creationDate':'2024-03-01T1%3$d:00:00Z'}}")
            .formatted(random.nextInt(3), random.nextInt(3), random.nextInt(3));
  }

  private String call() {
    return event(
        "'eventSource':'s%d.amazonaws.com','readOnly':%b%s"
            .formatted(
                random.nextInt(4),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? ",'errorCode':'AccessDenied'" : ""));
  }

  private String assumed() {
    return event(
        ("'eventSource':'sts.amazonaws.com','eventName':'AssumeRole','responseElements':"
                + "{'credentials':{'accessKeyId':'ASIA000000000000%d%d%d'}}")
            .formatted(random.nextInt(3), random.nextInt(3), random.nextInt(3)));
  }

  private String event(String members) {
    var text =
        "{'eventVersion':'1.08','eventTime':'2024-03-01T10:%02d:00Z','awsRegion':'r%d',"
            + "'sourceIPAddress':'10.0.0.%d','userAgent':%s,'userIdentity':{%s},%s}";
    var agent = random.nextInt(4) == 0 ? "null" : "'agent/" + random.nextInt(4) + "'";
    var name = members.contains("eventName") ? "" : ",'eventName':'Get'";
    return text.formatted(
            random.nextInt(60),
            random.nextInt(3),
            random.nextInt(9),
            agent,
            identity(),
            members + name)
        .replace('\'', '"');
  }

  private final class Naive {
    private final List<Integer> rows = new ArrayList<>();
    private final Set<Step> steps = new HashSet<>();

    void add(int row, Step step) {
      rows.add(row);
      steps.add(step);
    }

    private int count(FieldPath path, String value) {
      return (int) rows.stream().filter(row -> store.values(row, path).contains(value)).count();
    }

    private int distinct(FieldPath path) {
      var values = new HashSet<String>();
      rows.forEach(row -> store.first(row, path).ifPresent(values::add));
      return values.size();
    }

    PrincipalActivity activity(PrincipalActivity like) {
      var times =
          rows.stream().mapToLong(store::time).filter(time -> time != EventStore.NO_TIME).sorted();
      var sorted = times.toArray();
      return new PrincipalActivity(
          like.principal(),
          sorted.length == 0 ? EventStore.NO_TIME : sorted[0],
          sorted.length == 0 ? EventStore.NO_TIME : sorted[sorted.length - 1],
          rows.size(),
          count(DerivedField.OUTCOME.path(), "failed"),
          count(DerivedField.WRITE.path(), "true"),
          new Distinct(
              distinct(Fields.IDENTITY_ACCESS_KEY_ID),
              (int) steps.stream().filter(step -> step.kind() == StepKind.SESSION).count(),
              (int) steps.stream().map(lineage::origin).distinct().count(),
              distinct(Fields.EVENT_SOURCE),
              distinct(Fields.AWS_REGION),
              distinct(Fields.SOURCE_IP_ADDRESS),
              distinct(Fields.USER_AGENT)));
    }
  }

  private void compare(RowSet rows) {
    Map<String, Naive> naive = new LinkedHashMap<>();
    rows.forEach(
        row ->
            lineage
                .step(row)
                .ifPresent(
                    step ->
                        naive
                            .computeIfAbsent(step.principal().id(), id -> new Naive())
                            .add(row, step)));

    var found = PrincipalActivity.of(rows, lineage, () -> false);

    assertThat(found.stream().map(one -> one.principal().id()))
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(naive.keySet());
    for (var activity : found) {
      assertThat(activity)
          .as("seed %d", seed)
          .isEqualTo(
              Objects.requireNonNull(naive.get(activity.principal().id())).activity(activity));
    }
  }

  @Test
  void countsLikeASetForEverything() {
    compare(RowSet.all(store));
  }

  @Test
  void countsSomeOfTheEvents() {
    var failed = ((ParsedQuery) QueryParser.parse("outcome:failed")).query();
    compare(new Search().rows(store, failed, () -> false));
    compare(new Search().rows(store, new Query.Not(failed), () -> false));
    compare(RowSet.none(store));
  }

  @Test
  void countsTheEventsThatItsFilterFinds() {
    // given
    var layered = lineage.on(store);
    var activities = PrincipalActivity.of(RowSet.all(layered), lineage, () -> false);

    for (var activity : activities) {
      // when
      var id = activity.principal().id();
      var query =
          new Query.Field(new FieldName.Path(SetField.PRINCIPAL.path()), new TextTest.Is(id));

      // then
      assertThat(new Search().rows(layered, query, () -> false).size())
          .as("seed %d, %s", seed, id)
          .isEqualTo(events(activities, id));
    }
  }

  /// Of a principal and of those whose names differ in case alone, which one filter finds.
  private static int events(List<PrincipalActivity> activities, String id) {
    return activities.stream()
        .filter(one -> one.principal().id().equalsIgnoreCase(id))
        .mapToInt(PrincipalActivity::events)
        .sum();
  }

  @Test
  void countsAPrincipalForEachOfManyEvents() {
    // given
    var records =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    Built.event(
                        ("\"userAgent\":\"a%1$d\",\"userIdentity\":{\"type\":\"IAMUser\","
                                + "\"arn\":\"arn:aws:iam::111122223333:user/u%1$d\"}")
                            .formatted(i)))
            .toList();
    var many = Built.store(records, 9_000);

    // when
    var found = PrincipalActivity.of(RowSet.all(many), Lineage.of(many, () -> false), () -> false);

    // then
    assertThat(found).hasSize(20_000).allMatch(one -> one.distinct().agents() == 1);
  }

  @Test
  void refusesTheLineageOfAnotherSnapshot() {
    assertThatThrownBy(() -> PrincipalActivity.of(RowSet.all(store), Lineage.empty(), () -> false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void endsWhenItIsOvertaken() {
    assertThatThrownBy(() -> PrincipalActivity.of(RowSet.all(store), lineage, () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
