package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Single ways to sign in, in records formed like those of the sign-in user guide.
class SignInHandOnTest extends HandOnRecords {
  private static final String SIGN_IN = "arn:aws:signin:us-west-2:111122223333:session/daff060f";

  /// `aws login`, or a tool that was let in by OAuth, has its sessions name the sign-in.
  private void signsInTool(ObjectNode person, String success) {
    var event = event(person, "CreateOAuth2Token", BEGIN.plusSeconds(60));
    event
        .withObject("/additionalEventData")
        .put("signInSessionArn", SIGN_IN)
        .put("grant_type", "authorization_code")
        .put("success", success);
    happens(event);
  }

  private static ObjectNode tool(String key, int second) {
    var tool = role(key, BEGIN.plusSeconds(second));
    tool.withObject("/sessionContext").put("signInSessionArn", SIGN_IN);
    return tool;
  }

  @Test
  void joinsEverySessionOfAToolToWhoSignedItIn() {
    var person = role("", BEGIN);
    signsInTool(person, "true");
    uses(tool("ASIATOOL1", 300), BEGIN.plusSeconds(300));
    uses(tool("ASIATOOL2", 1_200), BEGIN.plusSeconds(1_200));
    var lineage = lineage();

    for (int row = 1; row <= 2; row++) {
      var step = lineage.step(row).orElseThrow();
      assertThat(link(step)).isEqualTo("SIGN_IN SESSION");
      assertThat(lineage.parent(step)).isEqualTo(lineage.step(0));
      assertThat(step.gap()).isEmpty();
    }
  }

  @Test
  void takesTheFirstCallOfASignInForTheSignIn() {
    signsInTool(role("", BEGIN), "true");
    var renewal = event(tool("ASIATOOL1", 300), "CreateOAuth2Token", BEGIN.plusSeconds(900));
    renewal
        .withObject("/additionalEventData")
        .put("signInSessionArn", SIGN_IN)
        .put("success", "true");
    happens(renewal);
    var lineage = lineage();

    assertThat(lineage.step(0).orElseThrow().link()).isEmpty();
    assertThat(lineage.parent(lineage.step(1).orElseThrow())).isEqualTo(lineage.step(0));
  }

  @Test
  void passesOverASignInThatFailed() {
    signsInTool(role("", BEGIN), "false");
    uses(tool("ASIATOOL1", 300), BEGIN.plusSeconds(300));

    assertThat(lineage().step(1).orElseThrow().gap()).isPresent();
  }

  private ObjectNode setsPassword(Instant time) {
    var admin = ForestIdentity.user(ACCOUNT, "admin", "AIDAADMIN", "AKIAADMIN");
    var event = event(admin, "CreateLoginProfile", time);
    event.withObject("/requestParameters").put("userName", "ben");
    return event;
  }

  private ObjectNode signsIn(String result, Instant time) {
    var event = event(ForestIdentity.user(ACCOUNT, "ben", "AIDABEN", ""), "ConsoleLogin", time);
    event.withObject("/responseElements").put("ConsoleLogin", result);
    return event;
  }

  @Test
  void suggestsWhoSetThePasswordOfTheFirstSignIn() {
    happens(signsIn("Failure", BEGIN.minusSeconds(60)));
    happens(setsPassword(BEGIN));
    happens(signsIn("Success", BEGIN.plusSeconds(24 * 3_600)));
    var lineage = lineage();

    assertThat(link(lineage.step(2).orElseThrow())).isEqualTo("SET_PASSWORD SUGGESTED");
    assertThat(lineage.parent(lineage.step(2).orElseThrow())).isEqualTo(lineage.step(1));
  }

  @Test
  void leavesAUserAloneWhosePasswordWasSetLongBefore() {
    happens(setsPassword(BEGIN));
    happens(signsIn("Success", BEGIN.plusSeconds(24 * 3_600 + 1)));

    assertThat(lineage().step(1).orElseThrow().link()).isEmpty();
  }

  @Test
  void leavesAUserAloneWhoHadSignedInOrUsedAKeyBefore() {
    happens(signsIn("Success", BEGIN.minusSeconds(60)));
    happens(setsPassword(BEGIN));
    happens(signsIn("Success", BEGIN.plusSeconds(60)));
    assertThat(lineage().step(2).orElseThrow().link()).isEmpty();

    records.clear();
    uses(ForestIdentity.user(ACCOUNT, "ben", "AIDABEN", "AKIABEN"), BEGIN.minusSeconds(60));
    happens(setsPassword(BEGIN));
    happens(signsIn("Success", BEGIN.plusSeconds(60)));
    assertThat(lineage().step(2).orElseThrow().link()).isEmpty();
  }

  private ObjectNode usesConsole(Instant begin, String key) {
    var identity = ForestIdentity.user(ACCOUNT, "ben", "AIDABEN", key);
    ForestIdentity.context(identity, begin);
    return event(identity, "Use", begin.plusSeconds(60));
  }

  /// The second day's password is that which the user chose.
  @Test
  void keepsLaterSignInsApartFromThatWithThePasswordOfSomebodyElse() {
    happens(setsPassword(BEGIN));
    happens(signsIn("Success", BEGIN.plusSeconds(600)));
    happens(usesConsole(BEGIN.plusSeconds(600), "ASIAFIRST"));
    happens(signsIn("Success", BEGIN.plusSeconds(7_200)));
    happens(usesConsole(BEGIN.plusSeconds(7_200), "ASIALATER"));
    happens(signsIn("Success", BEGIN.plusSeconds(600)));
    happens(signsIn("Failure", BEGIN.plusSeconds(300)));
    records.add(records.get(1));
    var lineage = lineage();

    var origins =
        IntStream.range(0, records.size())
            .mapToObj(row -> lineage.origin(lineage.step(row).orElseThrow()).label());
    assertThat(origins)
        .containsExactly("admin", "admin", "admin", "ben", "ben", "admin", "admin", "admin");
    assertThat(lineage.chain(lineage.step(2).orElseThrow()).stream().map(Step::name))
        .containsExactly(
            "AKIAADMIN",
            "arn:aws:iam::111122223333:user/ben@2024-03-01T10:10:00Z",
            "111122223333/ben@2024-03-01T10:10:00Z");
    assertThat(lineage.step(1).orElseThrow().activity().events()).isEqualTo(3);
    assertThat(lineage.step(3).orElseThrow().activity().events()).isEqualTo(1);
  }

  @Test
  void tellsOfASignInThatWasNotUsedWhichSessionItBegan() {
    happens(signsIn("Success", BEGIN));
    happens(signsIn("Success", BEGIN.plusSeconds(60)));
    happens(usesConsole(BEGIN.plusSeconds(63), "ASIAUSED"));
    var lineage = lineage();

    var user = lineage.step(0).orElseThrow();
    assertThat(lineage.children(user))
        .extracting(Step::session, HandOnTest::link, step -> step.activity().events())
        .containsExactly(
            tuple("111122223333/ben@2024-03-01T10:01:03Z", "SIGN_IN SESSION", 1),
            tuple("111122223333/ben@2024-03-01T10:00:00Z", "SIGN_IN SESSION", 0));
  }

  @Test
  void tellsWhichSessionACallBeganWhoseKeyIsHidden() {
    var admin = ForestIdentity.user(ACCOUNT, "admin", "AIDAADMIN", "AKIAADMIN");
    for (int second : new int[] {0, 30}) {
      var call = event(admin, "AssumeRole", BEGIN.plusSeconds(second));
      call.withObject("/requestParameters")
          .put("roleArn", "arn:aws:iam::" + ACCOUNT + ":role/Deploy");
      call.withObject("/responseElements/assumedRoleUser")
          .put("assumedRoleId", role("", BEGIN).path("principalId").asText());
      happens(call);
    }
    uses(role("ASIAUSED", BEGIN.plusSeconds(30)), BEGIN.plusSeconds(40));
    var lineage = lineage();

    assertThat(lineage.children(lineage.step(0).orElseThrow()))
        .extracting(Step::session, HandOnTest::link)
        .containsExactly(
            tuple("111122223333/Deploy/alice@2024-03-01T10:00:30Z", "ASSUME_ROLE SESSION"),
            tuple("111122223333/Deploy/alice@2024-03-01T10:00:00Z", "ASSUME_ROLE SESSION"));
  }
}
