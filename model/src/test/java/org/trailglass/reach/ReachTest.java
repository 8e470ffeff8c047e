package org.trailglass.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.sample.SampleIncident;
import org.trailglass.search.RandomTrail;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachTest {
  private static final int TRAILS = 4;
  private static final Search SEARCH = new Search();

  private Lineage lineage = Lineage.empty();
  private EventStore store = EventStore.empty();

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    lineage = Lineage.of(Sample.in(folder), () -> false);
    store = lineage.on(lineage.store());
  }

  @Test
  void tellsHowManyCallsOfTheLeakedKeyWereDenied() {
    var night = Instant.parse("2024-03-06T02:00:00Z").toEpochMilli();
    var report = report(Subject.of(step(SampleIncident.LEAKED_KEY)));

    var denied = section(report, SectionKind.DENIED);
    assertThat(denied.lines()).allMatch(line -> line.figures().failed() == line.figures().events());
    // 30 while it looked around, 18 in the six Regions.
    assertThat(rows(report, denied.query()).size()).isEqualTo(48);
    assertThat(denied.lines())
        .filteredOn(line -> !line.texts().getFirst().equals("ec2.amazonaws.com"))
        .allMatch(line -> line.figures().first() > night);
  }

  @Test
  void tellsWhatWasRead() {
    var read = section(descent(), SectionKind.READ);

    assertThat(texts(read))
        .filteredOn(text -> text.getFirst().startsWith("arn:aws:s3:::northwind-backup-vault/"))
        .hasSize(16);
    assertThat(texts(read))
        .filteredOn(text -> text.getFirst().contains("444455556666:secret:vault/"))
        .hasSize(2);
  }

  @Test
  void tellsWhatThePlantedKeyRead() {
    var read = section(report(Subject.of(step(SampleIncident.PLANTED_KEY))), SectionKind.READ);

    assertThat(texts(read))
        .filteredOn(text -> text.getFirst().contains("northwind-customer-exports/"))
        .hasSize(29);
    assertThat(texts(read))
        .filteredOn(text -> text.getFirst().contains("111122223333:secret:prod/"))
        .hasSize(3);
  }

  @Test
  void tellsWhatWasMadeAndWhatBecameOfIt() {
    var lasting = section(descent(), SectionKind.LASTING);

    assertThat(lasting.lines())
        .filteredOn(line -> line.texts().contains(SampleIncident.PLANTED_USER))
        .extracting(Line::code)
        .containsExactlyInAnyOrder("USER", "LOGIN_PROFILE", "USER_POLICY", "USER_ATTACHMENT");
    assertThat(lasting.lines())
        .filteredOn(
            line ->
                line.texts().contains(SampleIncident.PLANTED_USER)
                    || line.texts().contains(SampleIncident.PLANTED_KEY))
        .hasSize(5)
        .allMatch(line -> line.ended().isPresent());
  }

  @Test
  void tellsWhatDeploymentsLeaveApart() {
    var report = descent();

    assertThat(section(report, SectionKind.LASTING).lines())
        .extracting(Line::code)
        .doesNotContain("ROLE", "ROLE_POLICY");
    assertThat(section(report, SectionKind.LASTING_BESIDE).lines())
        .filteredOn(line -> line.code().equals("ROLE"))
        .isNotEmpty()
        .allMatch(line -> line.ended().isEmpty());
  }

  @Test
  void tellsFirstOfASessionThatOutlivesItsKey() {
    var first = section(descent(), SectionKind.LASTING).lines().getFirst();

    assertThat(first.code()).isEqualTo("GET_FEDERATION_TOKEN");
    assertThat(first.texts()).contains(SampleIncident.FEDERATED_KEY);
    assertThat(first.ended()).isEmpty();
  }

  @Test
  void tellsARoleThatStrangersMayTakeAsAWayIn() {
    var trail =
        Built.store(
            List.of(
                event(
                    "CreateRole",
                    "'roleName':'open','assumeRolePolicyDocument':{'Statement':[{'Effect':'Allow',"
                        + "'Principal':{'AWS':'999988887777'}}]}"),
                event(
                    "CreateRole",
                    "'roleName':'task','assumeRolePolicyDocument':{'Statement':[{'Effect':'Allow',"
                        + "'Principal':{'Service':'ecs.amazonaws.com'}}]}"),
                event(
                    "PutRolePolicy",
                    "'roleName':'task','policyName':'all','policyDocument':"
                        + "{'Statement':[{'Effect':'Allow','Action':'*'}]}"),
                event("CreateRole", "'roleName':'unread'")));
    var of = Lineage.of(trail, () -> false);

    var report = report(of, of.on(trail), Subject.of(of.steps().getFirst()));

    assertThat(texts(section(report, SectionKind.LASTING)))
        .extracting(List::getFirst)
        .containsExactlyInAnyOrder("open", "task", "unread");
    assertThat(texts(section(report, SectionKind.LASTING_BESIDE)))
        .extracting(List::getFirst)
        .containsExactly("task");
  }

  @Test
  void tellsWhichSessionsWereOpened() {
    assertThat(texts(section(descent(), SectionKind.SESSIONS)))
        .extracting(List::getLast)
        .contains(
            SampleIncident.FIRST_HOP_KEY,
            SampleIncident.SECOND_HOP_KEY,
            SampleIncident.PLANTED_KEY,
            SampleIncident.FEDERATED_KEY);
  }

  @Test
  void tellsWhatWasCreatedAndChanged() {
    assertThat(texts(section(descent(), SectionKind.CREATED)))
        .contains(List.of(SampleIncident.PLANTED_USER), List.of(SampleIncident.PLANTED_KEY));
    assertThat(section(descent(), SectionKind.CHANGED).lines())
        .filteredOn(line -> line.names().contains("StopLogging"))
        .extracting(Line::texts)
        .containsExactly(List.of("arn:aws:cloudtrail:us-east-1:444455556666:trail/backup-trail"));
  }

  @Test
  void tellsWhatWasNewAndWhere() {
    var report = descent();

    assertThat(texts(section(report, SectionKind.FIRST_OF_PRINCIPAL)))
        .contains(
            List.of(
                "arn:aws:iam::444455556666:role/backup-operator",
                "cloudtrail.amazonaws.com",
                "StopLogging"));
    assertThat(texts(section(report, SectionKind.FIRST_EVER)))
        .contains(List.of("cloudtrail.amazonaws.com", "StopLogging"));
    assertThat(report.begin())
        .isEqualTo(IntStream.range(0, store.events()).mapToLong(store::time).min().orElseThrow());
    assertThat(texts(section(report, SectionKind.ACCOUNTS)))
        .containsExactly(List.of(SampleIncident.PRODUCTION), List.of(SampleIncident.BACKUP));
    assertThat(texts(section(report, SectionKind.REGIONS))).contains(List.of("sa-east-1"));
  }

  @Test
  void tellsWithWhomSomethingWasShared() {
    var shared =
        Built.store(
            List.of(
                event(
                    "ModifySnapshotAttribute",
                    "'snapshotId':'snap-1','createVolumePermission':{'add':{'items':"
                        + "[{'userId':'999988887777'}]}}"),
                event(
                    "PutBucketPolicy",
                    "'bucketName':'open','bucketPolicy':{'Statement':[{'Effect':'Allow',"
                        + "'Principal':'*'}]}"),
                event(
                    "PutBucketPolicy",
                    "'bucketName':'closed','bucketPolicy':{'Statement':[{'Effect':'Deny',"
                        + "'Principal':'*'}]}"),
                event("ModifySnapshotAttribute", "'snapshotId':'snap-2'")));
    var of = Lineage.of(shared, () -> false);

    var report = report(of, of.on(shared), Subject.of(of.steps().getFirst()));

    assertThat(texts(section(report, SectionKind.SHARED)))
        .containsExactlyInAnyOrder(List.of("snap-1", "999988887777"), List.of("open", "*"));
    assertThat(texts(section(report, SectionKind.CHANGED))).hasSize(4);
  }

  @Test
  void everyLineOfTheSampleIncidentFindsItsEvents() {
    for (var step : lineage.steps()) {
      assertFindsItsEvents(report(Subject.descentOf(step)), "");
    }
  }

  @Test
  void everyLineOfRandomTrailsFindsItsEvents() {
    var seeds = new Random();
    for (int i = 0; i < TRAILS; i++) {
      long seed = seeds.nextLong();
      var random = new Random(seed);
      var records = new ArrayList<>(new RandomHandOns(random).records(1 + random.nextInt(100)));
      records.addAll(new RandomTrail(seed).records(random.nextInt(50)));
      var of = Lineage.of(Built.store(records, 1 + random.nextInt(50)), () -> false);
      var layered = of.on(of.store());
      for (var step : of.steps()) {
        for (var subject :
            List.of(
                Subject.of(step),
                Subject.descentOf(step),
                Subject.principal(step.principal().id()),
                Subject.origin(of.origin(step).label()))) {
          assertFindsItsEvents(report(of, layered, subject), "seed " + seed + " " + subject);
        }
      }
    }
  }

  @Test
  void endsWhenItIsOvertaken() {
    var subject = Subject.descentOf(step(SampleIncident.LEAKED_KEY));
    var events = SEARCH.rows(store, subject.query(), () -> false);

    assertThatThrownBy(() -> Reach.of(store, lineage, events, subject, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  private static void assertFindsItsEvents(Report report, String what) {
    for (var section : report.sections()) {
      var ofLines =
          section.lines().stream()
              .map(line -> rows(report, line.query()))
              .reduce(RowSet.none(report.store()), RowSet::or);
      var all = rows(report, section.query());
      if (section.kind() == SectionKind.SESSIONS && section.leftOut() == 0) {
        assertThat(all.size()).as("%s %s", what, section.kind()).isEqualTo(ofLines.size());
      }
      assertThat(ofLines.andNot(all).size()).as("%s %s", what, section.kind()).isZero();
      for (var line : section.lines()) {
        assertThat(rows(report, line.query()).size())
            .as("%s %s", what, line)
            .isEqualTo(line.figures().events());
        assertThat(line.shown()).as("%s %s", what, line).isNotNegative();
      }
    }
  }

  private static RowSet rows(Report report, Query query) {
    var text = QueryPrinter.print(query);
    assertThat(QueryParser.parse(text))
        .as(text)
        .isInstanceOfSatisfying(
            ParsedQuery.class, read -> assertThat(read.query()).isEqualTo(query));
    return SEARCH.rows(report.store(), query, () -> false);
  }

  private static String event(String name, String request) {
    return ("{'eventVersion':'1.08','eventName':'%s','requestParameters':{%s},'userIdentity':"
            + "{'type':'IAMUser','userName':'eve','accessKeyId':'AKIA1','accountId':'1'}}")
        .formatted(name, request)
        .replace('\'', '"');
  }

  private static Section section(Report report, SectionKind kind) {
    return report.sections().stream()
        .filter(section -> section.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> texts(Section section) {
    return section.lines().stream().map(Line::texts).toList();
  }

  private Report descent() {
    return report(Subject.descentOf(step(SampleIncident.LEAKED_KEY)));
  }

  private Report report(Subject subject) {
    return report(lineage, store, subject);
  }

  private Step step(String name) {
    return lineage.steps().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Report report(Lineage lineage, EventStore store, Subject subject) {
    var events = SEARCH.rows(store, subject.query(), () -> false);
    return Reach.of(store, lineage, events, subject, () -> false);
  }
}
