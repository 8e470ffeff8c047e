package org.trailglass.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedFieldTest {

  /// Answers with an event's values, and only with those that the field says it follows from.
  private static String value(DerivedField field, String json) {
    var event = Events.of(json);
    return field
        .of(
            path -> {
              assertThat(field.inputs()).contains(path);
              return event.leaves().stream()
                  .filter(leaf -> leaf.path().equals(path) && leaf.kind() != LeafKind.NULL)
                  .map(Leaf::text)
                  .findFirst();
            })
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'Root','accountId':'1','arn':'arn:aws:iam::1:root'}|root|root",
        "{'type':'Root','userName':'alias'}|root|alias",
        "{'type':'IAMUser','userName':'alice'}|user|alice",
        "{'type':'IAMUser','arn':'arn:aws:iam::1:user/path/bob'}|user|bob",
        "{'type':'AssumedRole','arn':'arn:aws:sts::1:assumed-role/Admin/eve'}|role|Admin/eve",
        "{'type':'AssumedRole','principalId':'AROA:eve',"
            + "'sessionContext':{'sessionIssuer':{'userName':'Admin'}}}|role|Admin/eve",
        "{'type':'Role','arn':'arn:aws:iam::1:role/Admin'}|role|Admin",
        "{'type':'FederatedUser','arn':'arn:aws:sts::1:federated-user/fay'}|federated|fay",
        "{'type':'Directory','userName':'joe'}|directory|joe",
        "{'type':'AWSAccount','accountId':'2','principalId':''}|account|2",
        "{'type':'AWSAccount','accountId':'ANONYMOUS_PRINCIPAL'}|anonymous|anonymous",
        "{'type':'AWSAccount','principalId':'ANONYMOUS_PRINCIPAL'}|anonymous|anonymous",
        "{'type':'AWSService','invokedBy':'ec2.amazonaws.com'}|service|ec2.amazonaws.com",
        "{'type':'IdentityCenterUser','onBehalfOf':{'userId':'u-1'}}|identity-center|u-1",
        "{'type':'SAMLUser','userName':'sam','principalId':'x:sam'}|federated|sam",
        "{'type':'WebIdentityUser','userName':'wes'}|federated|wes",
        "{'type':'Unknown','principalId':'p'}|unknown|p",
        "{'type':'Newest','userName':'n'}|unknown|n",
        "{'accountId':'3','invokedBy':'s3.amazonaws.com'}|service|s3.amazonaws.com",
        "{'arn':'arn:aws:iam::1:user/tim','accountId':'1'}|unknown|tim",
        "{'type':null,'accountId':'4'}|unknown|4",
        "{'type':'','accountId':'4','invokedBy':'s3.amazonaws.com'}|service|s3.amazonaws.com",
        "{'type':'assumedrole','arn':'arn:aws:sts::1:assumed-role/Admin/eve'}|role|Admin/eve",
        "{'type':'AWSAccount','principalId':'ANONYMOUS_PRINCIPAL','accountId':'2'}"
            + "|anonymous|anonymous",
        "{}|-|-",
        "null|-|-"
      })
  void namesTheIdentity(String identity, String kind, String name) {
    var event = "{'userIdentity':" + identity + "}";

    assertThat(value(DerivedField.IDENTITY_KIND, event)).isEqualTo(kind);
    assertThat(value(DerivedField.IDENTITY_NAME, event)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FAILURE|{}|-",
        "FAILURE|{'errorCode':'AccessDenied','errorMessage':'x'}|AccessDenied",
        "FAILURE|{'errorMessage':'x'}|-",
        "FAILURE|{'errorMessage':'x','eventName':'ConsoleLogin'}|x",
        "FAILURE|{'errorCode':null,'errorMessage':'x','eventType':'AwsConsoleSignIn'}|x",
        "FAILURE|{'responseElements':{'ConsoleLogin':'Failure'}}|Failure",
        "FAILURE|{'responseElements':{'ConsoleLogin':'Success'}}|-",
        "OUTCOME|{}|succeeded",
        "OUTCOME|{'errorCode':'AccessDenied'}|failed",
        "OUTCOME|{'errorCode':null}|succeeded",
        "OUTCOME|{'errorMessage':'x'}|succeeded",
        "OUTCOME|{'errorMessage':'x','eventName':'ConsoleLogin'}|failed",
        "OUTCOME|{'errorMessage':'x','eventType':'AwsConsoleSignIn'}|failed",
        "OUTCOME|{'responseElements':{'ConsoleLogin':'Failure'}}|failed",
        "OUTCOME|{'responseElements':{'ConsoleLogin':'Success'}}|succeeded",
        "WRITE|{'readOnly':true}|false",
        "WRITE|{'readOnly':'true'}|false",
        "WRITE|{'readOnly':false,'eventName':'GetX'}|true",
        "WRITE|{'readOnly':null,'eventName':'BatchGetX'}|false",
        "WRITE|{'eventName':'LookupEvents'}|false",
        "WRITE|{'eventName':'PutObject'}|true",
        "WRITE|{}|-",
        "ACCOUNT|{'recipientAccountId':'1','userIdentity':{'accountId':'2'}}|1",
        "ACCOUNT|{'userIdentity':{'accountId':'2'}}|2",
        "USER|{'userIdentity':{'userName':'a'}}|a",
        "USER|{'userIdentity':{'sessionContext':{'sessionIssuer':"
            + "{'type':'IAMUser','userName':'b'}}}}|b",
        "USER|{'userIdentity':{'sessionContext':{'sessionIssuer':"
            + "{'type':'Role','userName':'r'}}}}|-",
        "ROLE|{'userIdentity':{'sessionContext':{'sessionIssuer':"
            + "{'type':'Role','userName':'r'}}}}|r",
        "ROLE|{'userIdentity':{'sessionContext':{'sessionIssuer':"
            + "{'type':'role','userName':'r'}}}}|r"
      })
  void followsFromOtherFields(DerivedField field, String event, String value) {
    assertThat(value(field, event)).isEqualTo(value);
    assertThat(DerivedField.at(field.path())).isEqualTo(Optional.of(field));
  }
}
