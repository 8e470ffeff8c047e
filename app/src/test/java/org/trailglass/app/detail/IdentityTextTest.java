package org.trailglass.app.detail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.app.detail.DetailRow.Tone;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.event.IdPrefix;
import org.trailglass.event.IdentityAnswer.Ground;
import org.trailglass.event.IdentityAnswer.Verdict;
import org.trailglass.event.IdentityField;
import org.trailglass.event.IdentityGroup;
import org.trailglass.event.UserIdentity;

class IdentityTextTest {
  private final Words words = Words.english();
  private final IdentityText text = new IdentityText(words, new Formats(words));

  private static UserIdentity identity(String json) {
    var event = "{'eventTime':'2024-03-01T10:00:00Z','userIdentity':" + json + "}";
    return UserIdentity.of(StoreReader.event(event.replace('\'', '"').getBytes(UTF_8)));
  }

  private List<String> lines(String json) {
    return text.groups(identity(json)).stream()
        .flatMap(group -> group.rows().stream().map(row -> group.title() + " | " + line(row)))
        .toList();
  }

  private static String line(DetailRow row) {
    var line = row.label() + " | " + row.shown();
    return row.note().isEmpty() ? line : line + " | " + row.note();
  }

  @Test
  void answersInOneLineEach() {
    var answers =
        text.answers(
            identity(
                "{'type':'AssumedRole','arn':'arn:aws:sts::1:assumed-role/Deploy/build-7',"
                    + "'invokedBy':'ec2.amazonaws.com'}"));

    assertThat(answers)
        .extracting(line -> line.label() + " " + line.text())
        .containsExactly(
            "Root or IAM user No, the caller is a session of a role",
            "Role or federated Yes, session of role Deploy",
            "AWS service Yes, ec2.amazonaws.com acted for the caller");
  }

  @Test
  void saysWhenTheTypeDidNotTell() {
    var answers = text.answers(identity("{'arn':'arn:aws:iam::1:user/mia'}"));

    assertThat(answers.getFirst().text())
        .isEqualTo("Yes, IAM user mia\u2002(by the ARN: the type does not tell)");
  }

  @Test
  void showsALineForEveryValueAndNoneForWhatIsMissing() {
    var lines =
        lines(
            "{'type':'AssumedRole','arn':'arn:aws:sts::1:assumed-role/Deploy/i-0a1b2c3d',"
                + "'accessKeyId':'ASIAIOSFODNN7EXAMPLE','accesKeyId':'x','sessionContext':{"
                + "'attributes':{'creationDate':'2024-03-01T09:00:00Z','mfaAuthenticated':'maybe'},"
                + "'ec2RoleDelivery':'1.0'},'inScopeOf':{'sourceArn':'arn:x'}}");

    assertThat(lines)
        .containsExactly(
            "Who | Name | Deploy/i-0a1b2c3d",
            "Who | Role | Deploy | From the ARN",
            "Who | Session name | i-0a1b2c3d | An EC2 instance",
            "Who | Type | AssumedRole",
            "Who | ARN | arn:aws:sts::1:assumed-role/Deploy/i-0a1b2c3d",
            "Credentials | Access key | ASIAIOSFODNN7EXAMPLE | Temporary access key",
            "Credentials | MFA | maybe",
            "Session | Created | 2024-03-01T09:00:00Z | 1 h before the event",
            "Session | EC2 delivery | 1.0 | IMDSv1",
            "Origin | In scope of | arn:x",
            "Other fields | accesKeyId | x");
  }

  @Test
  void showsEmptyAndNullValuesAsSuch() {
    var lines = lines("{'type':'Root','accessKeyId':'','userName':null,'tags':{},'list':[]}");

    assertThat(lines)
        .contains(
            "Credentials | Access key | \"\"",
            "Who | User name | null",
            "Other fields | tags | {}",
            "Other fields | list | []");
  }

  @Test
  void marksALongTermKeyOfATemporarySession() {
    var groups =
        text.groups(identity("{'type':'AssumedRole','accessKeyId':'AKIAIOSFODNN7EXAMPLE'}"));

    var row = groups.getLast().rows().getFirst();

    assertThat(row.tone()).isEqualTo(Tone.WARNING);
    assertThat(row.note()).startsWith("Long-term access key: unusual");
  }

  @Test
  void saysThatASessionSeemsYoungerThanTheEvent() {
    var lines = lines("{'sessionContext':{'attributes':{'creationDate':'2024-03-03T09:30:00Z'}}}");

    assertThat(lines)
        .containsExactly("Session | Created | 2024-03-03T09:30:00Z | 1 d 23 h after the event");
  }

  @Test
  void showsHiddenCharactersAndCopiesThemAsTheyAre() {
    var groups = text.groups(identity("{'userName':'a\u202eb'}"));

    var row = groups.getFirst().rows().getFirst();

    assertThat(row.shown()).isEqualTo("a\u27e8U+202E\u27e9b");
    assertThat(row.value().text()).isEqualTo("a\u202eb");
  }

  @ParameterizedTest
  @CsvSource({
    "HIDDEN_DUE_TO_SECURITY_REASONS, A console sign-in with a wrong user name",
    "mia, ''"
  })
  void explainsTheNameOfASignInThatFailed(String name, String note) {
    var groups = text.groups(identity("{'type':'IAMUser','userName':'" + name + "'}"));

    assertThat(groups.getFirst().rows())
        .filteredOn(row -> row.label().equals("User name"))
        .extracting(DetailRow::note)
        .containsExactly(note);
  }

  @Test
  void saysWhatTheCallerIsWhereTheAnswerIsNo() {
    var service = text.answers(identity("{'type':'AWSService','invokedBy':'x.amazonaws.com'}"));
    var user = text.answers(identity("{'type':'IAMUser','userName':'alice'}"));

    assertThat(service.getFirst().text()).isEqualTo("No, the caller is an AWS service");
    assertThat(service.getLast().text()).isEqualTo("Yes, x.amazonaws.com");
    assertThat(user.get(1).text()).isEqualTo("No, the caller is an IAM user");
    assertThat(user.getLast().text()).isEqualTo("No, nothing names a service");
  }

  @Test
  void saysYesAndNoWhereAFieldIsTrueOrFalse() {
    var lines =
        lines("{'type':'Root','sessionContext':{'attributes':{'mfaAuthenticated':'false'}}}");

    assertThat(lines).contains("Credentials | MFA | No");
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryGround(Ground ground) {
    assertThat(words.has("identity.ground." + ground)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryVerdict(Verdict verdict) {
    assertThat(words.has("identity.verdict." + verdict)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryField(IdentityField field) {
    assertThat(words.has("identity.field." + field)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryGroup(IdentityGroup group) {
    assertThat(words.has("identity.group." + group)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryPrefix(IdPrefix prefix) {
    assertThat(words.has("identity.prefix." + prefix)).isTrue();
  }
}
