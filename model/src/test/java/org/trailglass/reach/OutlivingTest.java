package org.trailglass.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.identity.Lineage;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.Built;

/// Sessions of roles that outlive the key that they came of, and what takes their rights.
class OutlivingTest {
  private static final String EVE =
      "'type':'IAMUser','userName':'eve','accessKeyId':'AKIA1','accountId':'111122223333'";
  private static final String ADMIN =
      "'type':'IAMUser','userName':'mia','accessKeyId':'AKIA9','accountId':'111122223333'";
  private static final String ROLE =
      "'type':'AssumedRole','principalId':'AROAX:s','accessKeyId':'ASIA2','accountId':"
          + "'111122223333','arn':'arn:aws:sts::111122223333:assumed-role/deploy/s'";

  private static final String ASSUMED =
      event(
          "10:00",
          "AssumeRole",
          EVE,
          "'roleArn':'arn:aws:iam::111122223333:role/deploy'",
          "'credentials':{'accessKeyId':'ASIA2'},'assumedRoleUser':{'assumedRoleId':'AROAX:s',"
              + "'arn':'arn:aws:sts::111122223333:assumed-role/deploy/s'}");
  private static final String DELETED =
      event("10:30", "DeleteAccessKey", ADMIN, "'accessKeyId':'AKIA1'", "");
  private static final String USED = event("11:00", "ListBuckets", ROLE, "", "");

  @Test
  void tellsASessionThatWasUsedAfterItsKeyEnded() {
    assertThat(outliving(ASSUMED, DELETED, USED))
        .singleElement()
        .matches(line -> line.ended().isEmpty());
    assertThat(outliving(ASSUMED, USED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DeleteRole 'roleName':'deploy'",
        "PutRolePolicy 'roleName':'deploy','policyName':'AWSRevokeOlderSessions'"
      })
  void endsWithTheRightsOfItsRole(String call) {
    var of = call.split(" ", 2);

    assertThat(outliving(ASSUMED, DELETED, USED, event("12:00", of[0], ADMIN, of[1], "")))
        .singleElement()
        .matches(line -> line.ended().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12:00 DeleteRole 'roleName':'other'",
        "09:00 DeleteRole 'roleName':'deploy'",
        "12:00 PutRolePolicy 'roleName':'deploy','policyName':'other'"
      })
  void doesNotEndWithAnythingElse(String call) {
    var of = call.split(" ", 3);

    assertThat(outliving(ASSUMED, DELETED, USED, event(of[0], of[1], ADMIN, of[2], "")))
        .singleElement()
        .matches(line -> line.ended().isEmpty());
  }

  @Test
  void doesNotStayEndedOnceItsRightsAreGivenBack() {
    assertThat(revokedUntil("12:05")).singleElement().matches(line -> line.ended().isEmpty());
  }

  @Test
  void staysEndedIfTheRightsAreGivenBackAfterItWasOver() {
    assertThat(revokedUntil("23:05")).singleElement().matches(line -> line.ended().isPresent());
  }

  /// 101 sessions of Eve, one of which outlives her key unended, and 100 users that she made.
  @Test
  void cutsSessionsAndWhatElseIsLeftTogether() {
    var records = new ArrayList<String>();
    for (int i = 0; i <= Reach.MOST_LINES; i++) {
      var key = "ASIA" + (1_000 + i);
      var arn = "arn:aws:sts::111122223333:assumed-role/deploy" + i + "/s";
      records.add(
          event(
              "10:00",
              "AssumeRole",
              EVE,
              "'roleArn':'arn:aws:iam::111122223333:role/deploy" + i + "'",
              "'credentials':{'accessKeyId':'"
                  + key
                  + "'},'assumedRoleUser':"
                  + "{'assumedRoleId':'AROAX"
                  + i
                  + ":s','arn':'"
                  + arn
                  + "'}"));
      records.add(
          event(
              "11:00",
              "ListBuckets",
              "'type':'AssumedRole','principalId':'AROAX"
                  + i
                  + ":s','accessKeyId':'"
                  + key
                  + "','accountId':'111122223333','arn':'"
                  + arn
                  + "'",
              "",
              ""));
      if (i < Reach.MOST_LINES) {
        records.add(event("12:00", "DeleteRole", ADMIN, "'roleName':'deploy" + i + "'", ""));
        records.add(event("10:10", "CreateUser", EVE, "'userName':'u" + i + "'", ""));
      }
    }
    records.add(DELETED);
    var report = report(records.toArray(String[]::new));

    var lasting = section(report, SectionKind.LASTING);
    assertThat(lasting.lines()).hasSize(Reach.MOST_LINES);
    assertThat(lasting.leftOut()).isEqualTo(101);
    assertThat(lasting.lines()).allMatch(line -> line.ended().isEmpty());
    assertThat(lasting.lines().getFirst().texts()).contains("ASIA1100");
    assertThat(find(report, lasting.query()).size()).isEqualTo(201);
    var sessions = section(report, SectionKind.SESSIONS);
    assertThat(sessions.lines()).hasSize(Reach.MOST_LINES);
    assertThat(sessions.leftOut()).isEqualTo(1);
    assertThat(find(report, sessions.query()).size()).isEqualTo(101);
  }

  private static Section section(Report report, SectionKind kind) {
    return report.sections().stream()
        .filter(section -> section.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static RowSet find(Report report, Query query) {
    return new Search().rows(report.store(), query, () -> false);
  }

  private static List<Line> revokedUntil(String time) {
    var policy = "'roleName':'deploy','policyName':'AWSRevokeOlderSessions'";
    var revoked = event("12:00", "PutRolePolicy", ADMIN, policy, "");
    var givenBack = event(time, "DeleteRolePolicy", ADMIN, policy, "");
    return outliving(ASSUMED, DELETED, USED, revoked, givenBack);
  }

  /// What outlives the key of Eve.
  private static List<Line> outliving(String... records) {
    return report(records).sections().stream()
        .filter(section -> section.kind() == SectionKind.LASTING)
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  private static Report report(String... records) {
    var store = Built.store(Arrays.asList(records));
    var lineage = Lineage.of(store, () -> false);
    var layered = lineage.on(store);
    var subject = Subject.of(Subjects.step(lineage, "AKIA1").orElseThrow());
    var events = new Search().rows(layered, subject.query(), () -> false);
    return Reach.of(layered, lineage, events, subject, () -> false);
  }

  private static String event(String time, String name, String who, String request, String answer) {
    return ("{'eventVersion':'1.08','eventTime':'2024-03-01T%s:00Z','eventName':'%s',"
            + "'recipientAccountId':'111122223333','userIdentity':{%s},"
            + "'requestParameters':{%s},'responseElements':{%s}}")
        .formatted(time, name, who, request, answer)
        .replace('\'', '"');
  }
}
