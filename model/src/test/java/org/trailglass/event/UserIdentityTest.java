package org.trailglass.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trailglass.event.IdentityAnswer.Verdict.NO;
import static org.trailglass.event.IdentityAnswer.Verdict.NOT_SAID;
import static org.trailglass.event.IdentityAnswer.Verdict.YES;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trailglass.event.IdentityAnswer.Basis;
import org.trailglass.event.IdentityAnswer.Ground;
import org.trailglass.event.IdentityAnswer.Verdict;

class UserIdentityTest {

  private static final String USER_ARN = "'arn':'arn:aws:iam::111122223333:user/team/mia'";
  private static final String ROLE_ARN =
      "'arn':'arn:aws:sts::111122223333:assumed-role/Deploy/build-7'";
  private static final String ROLE_ISSUER =
      "'sessionIssuer':{'type':'Role','userName':'Deploy',"
          + "'arn':'arn:aws:iam::111122223333:role/ci/Deploy'}";

  static Stream<Arguments> identities() {
    return Stream.of(
        // Root
        row("{'type':'Root','accountId':'111122223333'}", YES, Ground.ROOT, NO, NO),
        row("{'type':'Root','accessKeyId':''}", YES, Ground.ROOT, NO, NO),
        row("{'type':'Root','accessKeyId':'AKIAEXAMPLEROOT00001'}", YES, Ground.ROOT, NO, NO),
        row(
            "{'type':'Root','accessKeyId':'ASIAEXAMPLEROOT00001'}",
            YES,
            Ground.ROOT_SESSION,
            NO,
            NO),
        row(
            "{'type':'Root','sessionContext':{'assumedRoot':'true'}}",
            YES,
            Ground.ASSUMED_ROOT,
            NO,
            NO),
        // IAMUser
        row("{'type':'IAMUser','userName':'mia'}", YES, Ground.IAM_USER, NO, NO),
        row(
            "{'type':'IAMUser','accessKeyId':'AKIAEXAMPLEUSER00001'}",
            YES,
            Ground.IAM_USER,
            NO,
            NO),
        row(
            "{'type':'IAMUser','accessKeyId':'ASIAEXAMPLEUSER00001'}",
            YES,
            Ground.IAM_USER_SESSION,
            NO,
            NO),
        row(
            "{'type':'IAMUser','sessionContext':{'attributes':{'mfaAuthenticated':'true'}}}",
            YES,
            Ground.IAM_USER_SESSION,
            NO,
            NO),
        row("{'type':'IAMUser','sessionContext':{}}", YES, Ground.IAM_USER, NO, NO),
        row(
            "{'type':'IAMUser','invokedBy':'cloudformation.amazonaws.com'}",
            YES,
            Ground.IAM_USER,
            NO,
            YES),
        // AssumedRole, Role
        row("{'type':'AssumedRole'," + ROLE_ARN + "}", NO, Ground.ROLE_SESSION, YES, NO),
        row(
            "{'type':'AssumedRole','invokedBy':'ec2.amazonaws.com'}",
            NO,
            Ground.ROLE_SESSION,
            YES,
            YES),
        row("{'type':'Role'}", NO, Ground.ROLE_SESSION, YES, NO),
        // FederatedUser
        row(
            "{'type':'FederatedUser','principalId':'111122223333:bo'}",
            NO,
            Ground.FEDERATED_SESSION,
            YES,
            NO),
        // the others
        row("{'type':'Directory','userName':'bo'}", NO, Ground.DIRECTORY_USER, NO, NO),
        row(
            "{'type':'AWSAccount','accountId':'444455556666'}",
            NOT_SAID,
            Ground.OTHER_ACCOUNT,
            NOT_SAID,
            NO),
        row(
            "{'type':'AWSAccount','principalId':'','accountId':'ANONYMOUS_PRINCIPAL'}",
            NO,
            Ground.ANONYMOUS,
            NO,
            NO),
        row("{'type':'AWSService'}", NO, Ground.AWS_SERVICE, NO, YES),
        row(
            "{'type':'IdentityCenterUser','onBehalfOf':{'userId':'94482488'}}",
            NO,
            Ground.IDENTITY_CENTER_USER,
            NO,
            NO),
        row("{'type':'SAMLUser'}", NO, Ground.SAML_ASSERTION, NO, NO),
        row("{'type':'WebIdentityUser'}", NO, Ground.WEB_IDENTITY_TOKEN, NO, NO),
        // the type does not tell
        row("{'type':'Unknown'}", NOT_SAID, Ground.TYPE_UNKNOWN, NOT_SAID, NOT_SAID),
        row("{'type':'Gremlin'}", NOT_SAID, Ground.TYPE_UNLISTED, NOT_SAID, NOT_SAID),
        row("{'type':7}", NOT_SAID, Ground.TYPE_UNLISTED, NOT_SAID, NOT_SAID),
        row("{'type':null,'accountId':'1'}", NOT_SAID, Ground.TYPE_MISSING, NOT_SAID, NOT_SAID),
        row(
            "{'accountId':'1','invokedBy':'kms.amazonaws.com'}",
            NOT_SAID,
            Ground.TYPE_MISSING,
            NOT_SAID,
            YES),
        row("{'principalid':'AIDAEXAMPLE'}", NOT_SAID, Ground.TYPE_MISSING, NOT_SAID, NOT_SAID),
        row("{}", NOT_SAID, Ground.NO_IDENTITY, NOT_SAID, NOT_SAID),
        row("null", NOT_SAID, Ground.NO_IDENTITY, NOT_SAID, NOT_SAID),
        row("'mia'", NOT_SAID, Ground.NO_IDENTITY, NOT_SAID, NOT_SAID),
        // but another field does
        row("{" + USER_ARN + "}", YES, Ground.IAM_USER, NO, NO),
        row("{'arn':'arn:aws:iam::111122223333:root'}", YES, Ground.ROOT, NO, NO),
        row("{" + ROLE_ARN + "}", NO, Ground.ROLE_SESSION, YES, NO),
        row("{'principalId':'AIDAEXAMPLEUSER00001'}", YES, Ground.IAM_USER, NO, NO),
        row("{'principalId':'AROAEXAMPLEROLE00001:s'}", NO, Ground.ROLE_SESSION, YES, NO),
        row("{'accessKeyId':'AKIAEXAMPLEUSER00001'}", YES, Ground.LONG_TERM_KEY, NO, NOT_SAID),
        row(
            "{'accessKeyId':'ASIAEXAMPLEUSER00001'}",
            NOT_SAID,
            Ground.TEMPORARY_KEY,
            NOT_SAID,
            NOT_SAID));
  }

  private static Arguments row(
      String identity, Verdict rootOrUser, Ground ground, Verdict temporary, Verdict service) {
    return arguments(identity, rootOrUser, ground, temporary, service);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("identities")
  void answersTheThreeQuestions(
      String json, Verdict rootOrUser, Ground ground, Verdict temporary, Verdict service) {
    var event = Events.withIdentity(json);

    var identity = UserIdentity.of(event);

    assertThat(identity.rootOrUser().verdict()).isEqualTo(rootOrUser);
    assertThat(identity.rootOrUser().ground()).isEqualTo(ground);
    assertThat(identity.roleOrFederated().verdict()).isEqualTo(temporary);
    assertThat(identity.roleOrFederated().ground()).isEqualTo(ground);
    assertThat(identity.service().verdict()).isEqualTo(service);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("identities")
  void keepsEveryValueUnderTheElement(
      String json, Verdict rootOrUser, Ground ground, Verdict temporary, Verdict service) {
    var event = Events.withIdentity(json);

    var identity = UserIdentity.of(event);

    var shown =
        Stream.concat(
            identity.lines().stream().map(IdentityLine::leaf), identity.others().stream());
    assertThat(shown).containsExactlyInAnyOrderElementsOf(event.under(Fields.USER_IDENTITY));
  }

  @ParameterizedTest
  @CsvSource({
    "{'type':'IAMUser'}, TYPE",
    "{'arn':'arn:aws:iam::1:user/mia'}, ARN",
    "{'principalId':'AIDAEXAMPLEUSER00001'}, PRINCIPAL_ID",
    "{'accessKeyId':'AKIAEXAMPLEUSER00001'}, KEY",
    "{'accountId':'1'}, NOTHING"
  })
  void tellsWhatTheAnswerWasReadFrom(String json, Basis basis) {
    var event = Events.withIdentity(json.replace('"', '\''));

    var answer = UserIdentity.of(event).rootOrUser();

    assertThat(answer.basis()).isEqualTo(basis);
  }

  @Test
  void namesTheUserOfAUserArnWithAPath() {
    var event = Events.withIdentity("{" + USER_ARN + "}");

    var answer = UserIdentity.of(event).rootOrUser();

    assertThat(answer.subject()).isEqualTo("mia");
  }

  @Test
  void namesRoleAndSession() {
    var event =
        Events.withIdentity(
            "{'type':'AssumedRole'," + ROLE_ARN + ",'sessionContext':{" + ROLE_ISSUER + "}}");

    var identity = UserIdentity.of(event);

    assertThat(identity.roleOrFederated().subject()).isEqualTo("Deploy");
    assertThat(identity.sessionName()).contains("build-7");
  }

  @Test
  void readsRoleAndSessionFromAnArnWithBlanks() {
    var event =
        Events.withIdentity(
            "{'type':'AssumedRole','arn':'arn:aws:sts:: 111122223333:assumed-role/Admin/janeroe'}");

    var identity = UserIdentity.of(event);

    assertThat(identity.roleName()).contains("Admin");
    assertThat(identity.sessionName()).contains("janeroe");
    assertThat(identity.value(IdentityField.ARN))
        .contains("arn:aws:sts:: 111122223333:assumed-role/Admin/janeroe");
  }

  @Test
  void readsTheSessionFromThePrincipalWhereTheArnIsMissing() {
    var event = Events.withIdentity("{'type':'AssumedRole','principalId':'AROAEXAMPLE1:i-0a1b'}");

    assertThat(UserIdentity.of(event).sessionName()).contains("i-0a1b");
  }

  @Test
  void readsThePermissionSetOfAnIdentityCenterRole() {
    var event =
        Events.withIdentity(
            "{'type':'AssumedRole','sessionContext':{'sessionIssuer':{'type':'Role',"
                + "'userName':'AWSReservedSSO_Read_Only_0123456789abcdef'}}}");

    assertThat(UserIdentity.of(event).permissionSet()).contains("Read_Only");
  }

  @Test
  void takesAnIssuingUserForNoRole() {
    var event =
        Events.withIdentity(
            "{'type':'FederatedUser','arn':'arn:aws:sts::1:federated-user/bo','sessionContext':"
                + "{'sessionIssuer':{'type':'IAMUser','userName':'mia'}}}");

    var identity = UserIdentity.of(event);

    assertThat(identity.roleName()).isEmpty();
    assertThat(identity.roleOrFederated().subject()).isEqualTo("bo");
  }

  @ParameterizedTest
  @CsvSource({
    "20240301T093000Z, PT30M",
    "2024-03-01T09:30:00Z, PT30M",
    "Fri Mar 01 09:30:00 UTC 2024, PT30M",
    "Fri Mar  1 09:30:00 UTC 2024, PT30M",
    "2024-03-01 09:30:00, PT30M",
    "2024-03-01T09:30:00.500Z, PT29M59.5S",
    "2024-03-01T12:00:00Z, PT-2H"
  })
  void tellsTheAgeOfTheSession(String created, Duration age) {
    var event =
        Events.withIdentity("{'sessionContext':{'attributes':{'creationDate':'" + created + "'}}}");

    assertThat(UserIdentity.of(event).sessionAge()).contains(age);
  }

  @Test
  void inventsNoAgeForACreationDateThatIsNone() {
    var event =
        Events.withIdentity("{'sessionContext':{'attributes':{'creationDate':'yesterday'}}}");

    var identity = UserIdentity.of(event);

    assertThat(identity.sessionAge()).isEmpty();
    assertThat(identity.value(IdentityField.CREATED)).contains("yesterday");
  }

  @Test
  void showsOddValuesAsTheyAre() {
    var event =
        Events.withIdentity(
            "{'accesKeyId':'AKIAX','sessionContext':{'attributes':{'mfaAuthenticated':'maybe'}},"
                + "'arn':{'nested':[1,2]}}");

    var identity = UserIdentity.of(event);

    assertThat(identity.value(IdentityField.MFA)).contains("maybe");
    assertThat(identity.others())
        .extracting(leaf -> leaf.path() + "=" + leaf.text())
        .containsExactly(
            "userIdentity.accesKeyId=AKIAX",
            "userIdentity.arn.nested=1",
            "userIdentity.arn.nested=2");
  }

  @Test
  void keepsTheAttributesOfAWebIdentity() {
    var event =
        Events.withIdentity(
            "{'sessionContext':{'webIdFederationData':{'federatedProvider':'cognito',"
                + "'attributes':{'aud':'eu-west-1:7','amr':['a','b']}}}}");

    var lines = UserIdentity.of(event).lines();

    assertThat(lines)
        .extracting(line -> line.field() + " " + line.leaf().text())
        .containsExactly(
            "FEDERATED_PROVIDER cognito",
            "FEDERATION_ATTRIBUTE eu-west-1:7",
            "FEDERATION_ATTRIBUTE a",
            "FEDERATION_ATTRIBUTE b");
  }

  @ParameterizedTest
  @CsvSource({
    "{'userIdentity':{'type':'AssumedRole'};'sourceIPAddress':'AWS Internal'}, SERVICE_ADDRESS",
    "{'userIdentity':{'type':'IAMUser'};'sourceIPAddress':'athena.amazonaws.com'}, SERVICE_ADDRESS",
    "{'userIdentity':{'accountId':'1'};'eventType':'AwsServiceEvent'}, SERVICE_EVENT",
    "{'userIdentity':{'type':'IAMUser'};'eventType':'AwsServiceEvent'}, NO_SERVICE",
    "{'userIdentity':{'type':'IAMUser'};'sourceIPAddress':'198.51.100.7'}, NO_SERVICE"
  })
  void tellsHowAServiceIsKnown(String json, Ground ground) {
    var event = Events.of(json.replace(';', ','));

    assertThat(UserIdentity.of(event).service().ground()).isEqualTo(ground);
  }

  @Test
  void knowsTheServiceOfAServiceLinkedRole() {
    var event =
        Events.withIdentity(
            "{'type':'AssumedRole','sessionContext':{'sessionIssuer':{'type':'Role','arn':"
                + "'arn:aws:iam::1:role/aws-service-role/autoscaling.amazonaws.com/AWSRole'}}}");

    var answer = UserIdentity.of(event).service();

    assertThat(answer.ground()).isEqualTo(Ground.SERVICE_LINKED_ROLE);
    assertThat(answer.subject()).isEqualTo("autoscaling.amazonaws.com");
  }

  @ParameterizedTest
  @CsvSource({
    "AKIAIOSFODNN7EXAMPLE, AKIA",
    "ASIAIOSFODNN7EXAMPLE, ASIA",
    "AROAIDPPEZS35WEXAMPLE:session, AROA",
    "ABIAIOSFODNN7EXAMPLE, ABIA",
    "ACCAIOSFODNN7EXAMPLE, ACCA"
  })
  void readsTheMeaningOfAPrefix(String id, IdPrefix prefix) {
    assertThat(IdPrefix.of(id)).contains(prefix);
  }

  @ParameterizedTest
  @CsvSource({"EXAMPLE_KEY_ID", "access-key", "AKIA", "asiaiosfodnn7example", "ASIA team", "''"})
  void readsNoMeaningIntoOtherText(String id) {
    assertThat(IdPrefix.of(id)).isEmpty();
  }
}
