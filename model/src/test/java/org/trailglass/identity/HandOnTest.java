package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.identity.ForestIdentity.object;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.event.SetField;
import org.trailglass.store.EventStore;

/// Single ways to hand credentials on, in records formed like those of the CloudTrail and IAM user
/// guides.
class HandOnTest extends HandOnRecords {
  @Test
  void suggestsTheSessionOfWhatAnotherAccountLogged() {
    uses(role("ASIA1", BEGIN), BEGIN.plusSeconds(5));
    uses(ForestIdentity.stranger(role("ASIA1", BEGIN)), BEGIN.plusSeconds(60));
    var lineage = lineage();
    var abroad = lineage.step(1).orElseThrow();

    assertThat(link(abroad)).isEqualTo("PRINCIPAL_ID SUGGESTED");
    assertThat(lineage.parent(abroad)).isEqualTo(lineage.step(0));
  }

  @Test
  void suggestsNoSessionWhereTwoFitOrWhereItWasLongBefore() {
    var stranger = ForestIdentity.stranger(role("ASIA1", BEGIN));
    uses(role("ASIA1", BEGIN), BEGIN.plusSeconds(5));
    uses(stranger, BEGIN.plusSeconds(13 * 3_600));
    assertThat(lineage().step(1).orElseThrow().link()).isEmpty();

    records.clear();
    uses(role("ASIA1", BEGIN), BEGIN.plusSeconds(5));
    uses(role("ASIA2", BEGIN.plusSeconds(30)), BEGIN.plusSeconds(35));
    uses(stranger, BEGIN.plusSeconds(60));
    assertThat(lineage().step(2).orElseThrow().link()).isEmpty();
  }

  @Test
  void givesTwinsAndTheirCopiesToTheCallerThatTheOwnAccountKnows() {
    var caller = role("ASIA1", BEGIN);
    var call = event(caller, "AssumeRole", BEGIN.plusSeconds(5));
    call.put("sharedEventID", "s1")
        .withObject("/responseElements/credentials")
        .put("accessKeyId", "ASIA2");
    var twin = call.deepCopy().put("eventID", "twin").put("recipientAccountId", OTHER);
    twin.set("userIdentity", ForestIdentity.stranger(caller));
    happens(twin);
    happens(call);
    happens(twin);
    var lineage = lineage();

    assertThat(lineage.stepOf(0)).isEqualTo(lineage.stepOf(1));
    assertThat(lineage.stepOf(2)).isEqualTo(lineage.stepOf(1));
    assertThat(lineage.step(1).orElseThrow().activity().events()).isEqualTo(2);
  }

  private Step given(String answered, int asked) {
    records.clear();
    var call = event(role("ASIA1", BEGIN.minusSeconds(60)), "AssumeRole", BEGIN);
    var credentials = call.withObject("/responseElements/credentials").put("accessKeyId", "ASIA2");
    if (!answered.isEmpty()) {
      credentials.put("expiration", answered);
    }
    if (asked != 0) {
      call.withObject("/requestParameters").put("durationSeconds", asked);
    }
    happens(call);
    uses(role("ASIA2", BEGIN), BEGIN.plusSeconds(1));
    return lineage().step(1).orElseThrow();
  }

  @Test
  void saysUntilWhenCredentialsAreValid() {
    long end = Instant.parse("2024-03-01T13:04:10Z").toEpochMilli();

    assertThat(given("Mar 1, 2024 1:04:10 PM", 900).expires()).isEqualTo(end);
    assertThat(given("Mar 1, 2024, 1:04:10\u202FPM", 900).expires()).isEqualTo(end);
    assertThat(given("", 900).expires()).isEqualTo(BEGIN.plusSeconds(900).toEpochMilli());
    assertThat(given("", -900).expires()).isEqualTo(EventStore.NO_TIME);
    assertThat(given("", 0).expires()).isEqualTo(EventStore.NO_TIME);
  }

  @Test
  void saysWhichLogsWouldShowTheMissingCall() {
    uses(role("ASIA1", BEGIN), BEGIN.plusSeconds(5));
    var known = lineage().step(0).orElseThrow().gap();

    assertThat(known)
        .hasValue(new Gap(ACCOUNT, List.of("us-east-1", "us-west-2"), BEGIN.toEpochMilli(), true));

    records.clear();
    var bare = role("ASIA1", BEGIN);
    bare.remove("sessionContext");
    uses(bare, BEGIN.plusSeconds(5));
    var unknown = lineage().step(0).orElseThrow().gap().orElseThrow();

    assertThat(unknown.isExact()).isFalse();
    assertThat(unknown.time()).isEqualTo(BEGIN.plusSeconds(5).toEpochMilli());
  }

  /// A role that is switched in the console uses other keys than AssumeRole answered.
  @Test
  void joinsARoleThatWasSwitchedInTheConsoleByWhenItBegan() {
    var user = ForestIdentity.user(ACCOUNT, "alice", "AIDA1", "");
    var signIn = event(user, "ConsoleLogin", BEGIN);
    signIn.withObject("/responseElements").put("ConsoleLogin", "Success");
    happens(signIn);
    var console = ForestIdentity.user(ACCOUNT, "alice", "AIDA1", "ASIACONSOLE");
    ForestIdentity.context(console, BEGIN.plusSeconds(3));
    var call = event(console, "AssumeRole", BEGIN.plusSeconds(60));
    var answer = call.withObject("/responseElements");
    answer.withObject("/credentials").put("accessKeyId", "ASIAUNUSED");
    answer
        .withObject("/assumedRoleUser")
        .put("assumedRoleId", role("", BEGIN).path("principalId").asText());
    happens(call);
    uses(role("ASIAOTHER", BEGIN.plusSeconds(60)), BEGIN.plusSeconds(90));
    var lineage = lineage();

    var chain = lineage.chain(lineage.step(2).orElseThrow());
    assertThat(chain.stream().map(HandOnTest::link))
        .containsExactly("none", "SIGN_IN SESSION", "ASSUME_ROLE SESSION");
    assertThat(chain.getLast().keys()).containsExactly("ASIAOTHER", "ASIAUNUSED");
  }

  @Test
  void knowsInWhichPartitionAUserIsWhoseKeyIsNotUsed() {
    var admin = ForestIdentity.user(ACCOUNT, "admin", "AIDAADMIN", "AKIAADMIN");
    admin.put("arn", "arn:aws-us-gov:iam::" + ACCOUNT + ":user/admin");
    var call = event(admin, "CreateAccessKey", BEGIN);
    call.put("recipientAccountId", ACCOUNT)
        .withObject("/responseElements/accessKey")
        .put("accessKeyId", "AKIABEN")
        .put("userName", "ben");
    happens(call);

    var made = lineage().steps().getLast();

    assertThat(made.name()).isEqualTo("AKIABEN");
    assertThat(made.principal().id()).isEqualTo("arn:aws-us-gov:iam::" + ACCOUNT + ":user/ben");
  }

  /// Keys are masked before logs are handed on, and documentation uses one for all.
  @Test
  void keepsApartWhomAMaskedKeyTells() {
    var anna = ForestIdentity.user(ACCOUNT, "anna", "AIDAANNA", "REDACTED");
    var ben = ForestIdentity.user(ACCOUNT, "ben", "AIDABEN", "REDACTED");
    uses(anna, BEGIN);
    uses(ben, BEGIN);
    var admin = ForestIdentity.user(ACCOUNT, "admin", "AIDAADMIN", "AKIAADMIN");
    var call = event(admin, "CreateAccessKey", BEGIN);
    call.put("recipientAccountId", ACCOUNT)
        .withObject("/responseElements/accessKey")
        .put("accessKeyId", "REDACTED")
        .put("userName", "anna");
    happens(call);
    var lineage = lineage();

    assertThat(lineage.step(0).orElseThrow().label()).isEqualTo("anna");
    assertThat(link(lineage.step(0).orElseThrow())).isEqualTo("CREATE_ACCESS_KEY KEY");
    assertThat(lineage.step(1).orElseThrow().label()).isEqualTo("ben");
    assertThat(lineage.step(1).orElseThrow().link()).isEmpty();
    assertThat(lineage.on(lineage.store()).values(0, SetField.CHAIN.path()))
        .containsExactly("AKIAADMIN", "REDACTED (arn:aws:iam::111122223333:user/anna)");
    assertThat(lineage.step(1).orElseThrow().name())
        .isEqualTo("REDACTED (arn:aws:iam::111122223333:user/ben)");
    assertThat(lineage.step(2).orElseThrow().name()).isEqualTo("AKIAADMIN");
  }

  @Test
  void givesAMaskedKeyToTheSessionThatTheAnswerNames() {
    var other = ForestIdentity.role(ACCOUNT, "", "Deploy", "bob", "ASIAREDACTED", BEGIN);
    var call = event(role("ASIA1", BEGIN), "AssumeRole", BEGIN);
    var answer = call.withObject("/responseElements");
    answer.withObject("/credentials").put("accessKeyId", "ASIAREDACTED");
    answer.withObject("/assumedRoleUser").put("assumedRoleId", other.path("principalId").asText());
    happens(call);
    uses(other, BEGIN.plusSeconds(5));
    uses(role("ASIAREDACTED", BEGIN), BEGIN.plusSeconds(5));
    var lineage = lineage();

    assertThat(link(lineage.step(1).orElseThrow())).isEqualTo("ASSUME_ROLE KEY");
    assertThat(lineage.step(2).orElseThrow().link()).isEmpty();
  }

  /// Ids that were made unknowable have other letters than those of AWS.
  @Test
  void takesForAnInstanceWhatAwsSaysIsOne() {
    var session = ForestIdentity.role(ACCOUNT, "", "web", "i-786a3A8B5C0d92eF4", "ASIA1", BEGIN);
    uses(session, BEGIN);
    assertThat(lineage().step(0).orElseThrow().link()).isEmpty();

    records.clear();
    session.withObject("/sessionContext").put("ec2RoleDelivery", "1.0");
    uses(session, BEGIN);
    assertThat(link(lineage().step(0).orElseThrow())).isEqualTo("SERVICE_ROLE STATED");
  }

  @Test
  void writesTheNameOfAFederatedSessionOnce() {
    var alice = ForestIdentity.user(ACCOUNT, "alice", "AIDA1", "AKIA1");
    uses(ForestIdentity.federated(alice, "guest", "ASIA1", BEGIN), BEGIN);

    assertThat(lineage().step(0).orElseThrow().session()).isEqualTo(ACCOUNT + "/guest@" + BEGIN);
  }

  @Test
  void takesAHiddenNameForNoUser() {
    var hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";
    uses(object("type", "IAMUser", "accountId", ACCOUNT, "userName", hidden), BEGIN);

    assertThat(lineage().step(0).orElseThrow().principal())
        .isEqualTo(new Principal(PrincipalKind.UNKNOWN, ACCOUNT + '/' + hidden, hidden, ACCOUNT));
  }
}
