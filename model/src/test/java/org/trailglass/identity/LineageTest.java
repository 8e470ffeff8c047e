package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.load.Loader;
import org.trailglass.sample.SampleIncident;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;

class LineageTest {

  private static Lineage lineage(EventStore store) {
    return Lineage.of(store, () -> false);
  }

  private static String key(Step step) {
    return step.keys().getFirst();
  }

  private static Step withKey(Lineage lineage, String key) {
    return lineage.steps().stream()
        .filter(step -> step.keys().contains(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step with " + key));
  }

  private static Step named(Lineage lineage, String name) {
    return lineage.steps().stream()
        .filter(step -> step.name().equals(name) && step.kind() != StepKind.PRINCIPAL)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + name));
  }

  @RepeatedTest(20)
  void findsAForestAgainInAnyOrderOfItsRecords() {
    long seed = new Random().nextLong();
    var forest = new CredentialForest(seed);
    for (int rowsOfSegment : new int[] {1_000, 7}) {
      var store = Built.store(forest.shuffled(), rowsOfSegment);
      var lineage = lineage(store);

      for (var key : forest.keys()) {
        var step = withKey(lineage, key);
        assertThat(lineage.parent(step).map(LineageTest::key).orElse(null))
            .as("%s, seed %d", key, seed)
            .isEqualTo(forest.givers.get(key));
        assertThat(step.depth()).isEqualTo(forest.depth(key));
        assertThat(key(lineage.origin(step))).isEqualTo(forest.origin(key));
        assertThat(step.gap().isPresent()).isEqualTo(key.startsWith("ASIALOST"));
      }
      checkLayers(lineage, store);
    }
  }

  private static void checkLayers(Lineage lineage, EventStore store) {
    var layered = lineage.on(store);
    for (int row = 0; row < store.rows(); row++) {
      if (lineage.stepOf(row) == Lineage.NO_STEP) {
        assertThat(layered.values(row, SetField.CHAIN.path())).isEmpty();
        continue;
      }
      var step = lineage.step(row).orElseThrow();
      var chain = lineage.chain(step);
      assertThat(layered.values(row, SetField.CHAIN.path()))
          .isEqualTo(chain.stream().map(Step::name).toList());
      assertThat(layered.first(row, SetField.ORIGIN.path())).hasValue(chain.getFirst().label());
      assertThat(layered.first(row, SetField.CHAIN_DEPTH.path()))
          .hasValue(Integer.toString(chain.size() - 1));
      assertThat(layered.first(row, SetField.SESSION.path()).orElse("")).isEqualTo(step.session());
      assertThat(layered.first(row, SetField.PRINCIPAL.path())).hasValue(step.principal().id());
    }
  }

  @Test
  void leadsFromTheEndOfTheSampleIncidentToTheLeakedKey(@TempDir Path folder) throws IOException {
    SampleIncident.write(folder);
    try (var executor = Executors.newFixedThreadPool(2)) {
      var store =
          new Loader(executor, 2, Limits.defaults())
              .load(
                  1,
                  new Origin.OnDisk(folder),
                  EventStore.empty(),
                  (snapshot, progress, soFar) -> {},
                  () -> false)
              .store();
      var lineage = lineage(store);

      assertThat(told(lineage, SampleIncident.SECOND_HOP_KEY))
          .containsExactly(
              SampleIncident.LEAKED_KEY,
              "ASSUME_ROLE KEY AssumeRole " + SampleIncident.FIRST_HOP_KEY,
              "ASSUME_ROLE KEY AssumeRole " + SampleIncident.SECOND_HOP_KEY);
      assertThat(told(lineage, SampleIncident.FEDERATED_KEY))
          .endsWith(
              "CREATE_ACCESS_KEY KEY CreateAccessKey " + SampleIncident.PLANTED_KEY,
              "GET_FEDERATION_TOKEN KEY GetFederationToken " + SampleIncident.FEDERATED_KEY);
      assertThat(told(lineage, "ASIA4NWCONSO3EXAMPLE"))
          .hasSize(4)
          .endsWith(
              "SET_PASSWORD SUGGESTED CreateLoginProfile"
                  + " arn:aws:iam::111122223333:user/svc-backup-sync",
              "SIGN_IN SESSION ConsoleLogin 111122223333/svc-backup-sync@2024-03-06T03:14:40Z");
      assertThat(told(lineage, "ASIA4NWWEBSE3EXAMPLE"))
          .containsExactly(
              "i-0c3d5b7a9f82e4160", "SERVICE_ROLE KEY AssumeRole ASIA4NWWEBSE3EXAMPLE");
      assertThat(told(lineage, "ASIA6BKTASKR4EXAMPLE"))
          .hasSize(3)
          .startsWith("maria.santos@northwind.example")
          .endsWith("ASSUME_ROOT KEY AssumeRoot ASIA6BKTASKR4EXAMPLE");
      assertThat(linked(lineage, "li.wei@northwind.example")).isEqualTo("SESSION_NAME STATED");
      assertThat(linked(lineage, "order-processor")).isEqualTo("SERVICE_ROLE KEY");
      assertThat(linked(lineage, "athena-5")).isEqualTo("ON_BEHALF_OF STATED");
      checkTwins(lineage);
      checkLayers(lineage, store);
    }
  }

  /// How the sessions of a name got their credentials.
  private static String linked(Lineage lineage, String sessionName) {
    var links =
        lineage.steps().stream()
            .filter(step -> step.sessionName().equals(sessionName))
            .filter(step -> step.kind() == StepKind.SESSION)
            .map(step -> step.link().orElseThrow())
            .map(link -> link.kind() + " " + link.strength())
            .distinct()
            .toList();
    assertThat(links).as(sessionName).hasSize(1);
    return links.getFirst();
  }

  /// Both accounts log the second hop; the other account does not know with which key it was made.
  private static void checkTwins(Lineage lineage) {
    var hop = withKey(lineage, SampleIncident.SECOND_HOP_KEY);
    var store = lineage.store();
    var shared =
        store.first(hop.link().orElseThrow().evidence(), Fields.SHARED_EVENT_ID).orElseThrow();
    var twins =
        IntStream.range(0, store.rows())
            .filter(
                row -> store.first(row, Fields.SHARED_EVENT_ID).filter(shared::equals).isPresent())
            .boxed()
            .toList();

    assertThat(twins).hasSizeGreaterThanOrEqualTo(2);
    assertThat(twins.stream().map(row -> store.first(row, Fields.IDENTITY_TYPE).orElseThrow()))
        .contains("AssumedRole", "AWSAccount");
    assertThat(twins)
        .allSatisfy(
            row ->
                assertThat(lineage.step(row).orElseThrow())
                    .isEqualTo(withKey(lineage, SampleIncident.FIRST_HOP_KEY)));
  }

  /// The chain of a key: each step with its link and the event that proves it.
  private static List<String> told(Lineage lineage, String key) {
    return lineage.chain(withKey(lineage, key)).stream()
        .map(
            step ->
                step.link()
                        .map(
                            link ->
                                link.kind()
                                    + " "
                                    + link.strength()
                                    + " "
                                    + lineage
                                        .store()
                                        .first(link.evidence(), Fields.EVENT_NAME)
                                        .orElse("")
                                    + " ")
                        .orElse("")
                    + step.name())
        .toList();
  }

  /// A call with one key that answers another.
  private static String gave(String key, String given, int second) {
    return """
    {"eventVersion":"1.08","eventName":"AssumeRole","eventTime":"2024-03-01T10:%02d:%02dZ",\
    "eventID":"%s-%s-%d","userIdentity":{"type":"AssumedRole","principalId":"AROAX:%s",\
    "arn":"arn:aws:sts::111122223333:assumed-role/R/%s","accessKeyId":"%s"},\
    "responseElements":{"credentials":{"accessKeyId":"%s"}}}\
    """
        .formatted(second / 60 % 60, second % 60, key, given, second, key, key, key, given);
  }

  private static List<String> chain(int length, boolean isClosed) {
    var records = new ArrayList<String>();
    IntStream.range(0, length)
        .forEach(i -> records.add(gave("ASIA%06d".formatted(i), "ASIA%06d".formatted(i + 1), i)));
    if (isClosed) {
      records.add(gave("ASIA%06d".formatted(length), "ASIA000000", length));
    }
    Collections.shuffle(records, new Random(1));
    return records;
  }

  @Test
  void cutsACycleAtTheFirstName() {
    for (int length : new int[] {1, 999}) {
      var lineage = lineage(Built.store(chain(length, true)));

      assertThat(named(lineage, "ASIA000000").link()).isEmpty();
      assertThat(named(lineage, "ASIA%06d".formatted(length)).depth()).isEqualTo(length);
    }
  }

  @Test
  void doesNotBelieveAKeyThatAnswersItself() {
    var lineage =
        lineage(Built.store(List.of(gave("ASIA1", "ASIA1", 1), gave("ASIA1", "ASIA2", 2))));

    assertThat(named(lineage, "ASIA1").link()).isEmpty();
    assertThat(lineage.origin(named(lineage, "ASIA2")).name()).isEqualTo("ASIA1");
  }

  /// A session whose begin is not in the data.
  private static String lost(int i, String name) {
    return """
    {"eventVersion":"1.08","eventName":"Use","eventTime":"2024-03-01T10:10:00Z","eventID":"l%d",\
    "sourceIPAddress":"192.0.2.1","awsRegion":"cn-north-1",\
    "userIdentity":{"type":"AssumedRole","principalId":"AROAX:%s","accountId":"111122223333",\
    "arn":"arn:aws:sts::111122223333:assumed-role/R/%s","accessKeyId":"ASIALOST%d",\
    "sessionContext":{"attributes":{"creationDate":"2024-03-01T10:05:00Z"}}}}\
    """
        .formatted(i, name, name, i);
  }

  private static String seen(String user, String name, String time) {
    return """
    {"eventVersion":"1.08","eventName":"Use","eventTime":"2024-03-01T%sZ","eventID":"%s",\
    "sourceIPAddress":"192.0.2.1","userIdentity":{"type":"IAMUser","principalId":"AIDA%s",\
    "arn":"arn:aws:iam::111122223333:user/%s/%s","accountId":"111122223333","userName":"%s",\
    "accessKeyId":"AKIA%s"}}\
    """
        .formatted(time, user + time, user, user, name, name, user);
  }

  @Test
  void suggestsWhoHasTheNameOfASessionAndWasThereBefore() {
    var store = Built.store(List.of(lost(1, "alice"), seen("A", "alice", "10:00:00")));
    var lineage = lineage(store);
    var step = lineage.step(0).orElseThrow();

    assertThat(step.link())
        .hasValueSatisfying(
            link -> {
              assertThat(link.strength()).isEqualTo(Strength.SUGGESTED);
              assertThat(link.kind()).isEqualTo(LinkKind.SESSION_NAME);
              assertThat(lineage.steps().get(link.parent()).name()).isEqualTo("AKIAA");
            });
    assertThat(step.gap())
        .hasValueSatisfying(gap -> assertThat(gap.regions()).containsExactly("cn-north-1"));
  }

  @Test
  void suggestsNobodyWhereTwoHaveTheNameOrWhereItWasLongBefore() {
    var two =
        List.of(lost(1, "alice"), seen("A", "alice", "10:00:00"), seen("B", "alice", "10:01:00"));
    var before = List.of(lost(1, "alice"), seen("A", "alice", "08:00:00"));

    assertThat(lineage(Built.store(two)).step(0).orElseThrow().link()).isEmpty();
    assertThat(lineage(Built.store(before)).step(0).orElseThrow().link()).isEmpty();
  }

  @Test
  void readsOddIdentitiesAsWhatTheyAre() {
    var odd =
        List.of(
            "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"eventID\":\"1\"}",
            "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"userIdentity\":null}",
            "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"userIdentity\":[1,{\"type\":2}]}",
            "{\"eventVersion\":\"1.08\",\"eventName\":\"ConsoleLogin\",\"userIdentity\":"
                + "{\"type\":\"AWSAccount\",\"accountId\":\"ANONYMOUS_PRINCIPAL\"}}",
            lost(1, "\\u001b[2J\\u202e" + "x".repeat(1_000_000)));

    var lineage = lineage(Built.store(odd));

    assertThat(lineage.stepOf(0)).isEqualTo(Lineage.NO_STEP);
    assertThat(lineage.stepOf(1)).isEqualTo(Lineage.NO_STEP);
    assertThat(lineage.step(3).orElseThrow().principal().kind()).isEqualTo(PrincipalKind.ANONYMOUS);
    assertThat(lineage.step(4).orElseThrow().sessionName()).hasSizeGreaterThan(1_000_000);
  }

  @Test
  void doesNotTakeTheNameOfAnInstanceForWhatAwsSays() {
    var store = Built.store(List.of(lost(1, "i-0c3d5b7a9f82e4160")));
    var step = lineage(store).step(0).orElseThrow();

    assertThat(step.link()).map(Link::kind).hasValue(LinkKind.SERVICE_ROLE);
    assertThat(step.link()).map(Link::strength).hasValue(Strength.SUGGESTED);
    assertThat(step.gap()).isPresent();
  }

  @Test
  void knowsWhichEventIsTheEvidence() {
    var store = Built.store(List.of(gave("ASIA2", "ASIA3", 2), gave("ASIA1", "ASIA2", 1)));
    var link = named(lineage(store), "ASIA2").link().orElseThrow();

    assertThat(store.first(link.evidence(), Fields.EVENT_ID)).hasValue("ASIA1-ASIA2-1");
    assertThat(link.strength()).isEqualTo(Strength.KEY);
  }
}
