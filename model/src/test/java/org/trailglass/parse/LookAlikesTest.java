package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What looks like CloudTrail events, or lies beside them, and is none.
class LookAlikesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          s3-notification|{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"t","eventName":"ObjectCreated:Put","s3":{"bucket":{}}}]}
          s3-notification|{"Service":"Amazon S3","Event":"s3:TestEvent"}
          dynamodb-stream|{"Records":[{"eventID":"1","eventVersion":"1.1","eventName":"INSERT","eventSource":"aws:dynamodb","dynamodb":{}}]}
          kinesis-record|{"Records":[{"kinesis":{"data":"e30="},"eventSource":"aws:kinesis","eventVersion":"1.0","eventName":"aws:kinesis:record"}]}
          other-aws-notification|{"Records":[{"eventSource":"aws:sqs","body":"hello"}]}
          other-aws-notification|{"s3Bucket":"b","s3ObjectKey":["k"]}
          eventbridge-other-source|{"detail-type":"EC2 Instance State-change Notification","source":"aws.ec2","detail":{"state":"running"}}
          guardduty-finding|{"detail-type":"GuardDuty Finding","source":"aws.guardduty","detail":{"service":{}}}
          guardduty-finding|{"schemaVersion":"2.0","severity":5,"service":{"action":{}}}
          health-event|{"detail-type":"AWS Health Event","source":"aws.health","detail":{}}
          config-item|{"fileVersion":"1.0","configSnapshotId":"1","configurationItems":[{}]}
          ocsf|{"class_uid":3005,"metadata":{},"message":"{}","unmapped":{}}
          azure-log|{"time":"t","resourceId":"/S","operationName":"X","category":"C"}
          azure-log|{"records":[{"time":"t","resourceId":"/S","operationName":"X"}]}
          cloudtrail-digest|{"awsAccountId":"111122223333","digestStartTime":"t","digestS3Object":"o","logFiles":[]}
          control-message|{"messageType":"CONTROL_MESSAGE","owner":"CloudwatchLogs","logEvents":[{"id":"","timestamp":1,"message":"CWL CONTROL MESSAGE: Checking"}]}
          other-json|{"hello":"world"}
          unknown-wrapper|{"Recors":[{"eventVersion":"1.08","eventName":"A"}]}
          unknown-wrapper|{"data":{"eventTime":"t","eventName":"A"}}
          text|Mar 1 10:00:00 host sshd[1]: Accepted publickey for root {ok}
          text|{"timestamp":1,"message":"START RequestId"}
          """)
  void areCountedWithTheReason(String reason, String text) {
    var read = Read.text(text);

    assertThat(read.events()).isEmpty();
    assertThat(read.problems).isEmpty();
    assertThat(read.skipped()).containsExactly(reason + " 1");
  }

  @Test
  void areAddedUpAndTheFirstPlaceIsNamed() {
    var a = Events.named("A");

    var read = Read.text(a + "\n  {\"x\":1}\n{\"y\":2}\n" + a + "\n");

    assertThat(read.values("eventName")).containsExactly("A", "A");
    assertThat(read.skipped()).containsExactly("other-json 2");
    assertThat(read.skips.getFirst().place().line()).isEqualTo(2);
    assertThat(read.skips.getFirst().place().column()).isEqualTo(3);
  }
}
