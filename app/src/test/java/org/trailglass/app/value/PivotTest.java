package org.trailglass.app.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.query.QueryPrinter;

class PivotTest {

  @ParameterizedTest
  @CsvSource({
    "userIdentity.accessKeyId, AKIAIOSFODNN7EXAMPLE,"
        + " KEY userIdentity.accessKeyId:AKIAIOSFODNN7EXAMPLE",
    "responseElements.credentials.accessKeyId, ASIAIOSFODNN7EXAMPLE,"
        + " KEY userIdentity.accessKeyId:ASIAIOSFODNN7EXAMPLE",
    "requestParameters.note, AKIAIOSFODNN7EXAMPLE,"
        + " KEY userIdentity.accessKeyId:AKIAIOSFODNN7EXAMPLE",
    "userIdentity.arn, arn:aws:sts::111122223333:assumed-role/Admin/mia,"
        + " 'SESSION userIdentity.arn:\"arn:aws:sts::111122223333:assumed-role/Admin/mia\"'",
    "responseElements.assumedRoleUser.assumedRoleId, AROAEXAMPLEEXAMPLE:mia,"
        + " 'SESSION userIdentity.principalId:\"AROAEXAMPLEEXAMPLE:mia\"'",
    "requestParameters.roleArn, arn:aws:iam::111122223333:role/Admin,"
        + " 'PRINCIPAL userIdentity.sessionContext.sessionIssuer.arn"
        + ":\"arn:aws:iam::111122223333:role/Admin\"'",
    "userIdentity.arn, arn:aws-us-gov:iam::111122223333:user/a/mia,"
        + " 'PRINCIPAL userIdentity.arn:\"arn:aws-us-gov:iam::111122223333:user/a/mia\"'",
    "userIdentity.principalId, AIDACKCEVSQ6C2EXAMPLE,"
        + " PRINCIPAL userIdentity.principalId:AIDACKCEVSQ6C2EXAMPLE",
    "userIdentity.userName, mia, PRINCIPAL userIdentity.userName:mia",
    "identity.name, Admin/mia, 'PRINCIPAL identity.name:\"Admin/mia\"'",
    "sourceIPAddress, 203.0.113.64, ADDRESS sourceIPAddress:203.0.113.64",
    "requestParameters.cidr, 2001:db8::1, 'ADDRESS sourceIPAddress:\"2001:db8::1\"'",
    "sourceIPAddress, cloudformation.amazonaws.com,"
        + " ADDRESS sourceIPAddress:cloudformation.amazonaws.com",
    "eventName, AssumeRole, ''",
    "requestParameters.bucketName, AKIA, ''"
  })
  void isFoundByFieldAndForm(String path, String text, String expected) {
    var value = FieldValue.of(FieldPath.parse(path), text);

    assertThat(found(value)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void isNothingThatHasNoTextOrNoField() {
    var path = FieldPath.parse("userIdentity.accessKeyId");

    assertThat(found(FieldValue.ofNoField("AKIAIOSFODNN7EXAMPLE"))).isEmpty();
    assertThat(found(FieldValue.ofText(path, "null"))).isEmpty();
    assertThat(found(FieldValue.of(path, ""))).isEmpty();
    assertThat(found(FieldValue.of(path, "A".repeat(1_000_000)))).isEmpty();
    assertThat(FieldValue.ofText(path, "{}").kind()).isEqualTo(LeafKind.EMPTY_OBJECT);
  }

  private static List<String> found(FieldValue value) {
    var found = new ArrayList<String>();
    for (var pivot : Pivot.values()) {
      pivot.of(value).ifPresent(query -> found.add(pivot + " " + QueryPrinter.print(query)));
    }
    return found;
  }
}
