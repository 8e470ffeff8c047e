package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          trail-logs | trail-logs | ^^ | ^^ | ^^
          trail-logs/AWSLogs/ | trail-logs | AWSLogs/ | ^^ | ^^
          'trail-logs' | trail-logs | ^^ | ^^ | ^^
          <s3://trail-logs/> | trail-logs | ^^ | ^^ | ^^
          s3://trail-logs | trail-logs | ^^ | ^^ | ^^
          S3://Old_Logs.2012/a b/100%/?/ | Old_Logs.2012 | a b/100%/?/ | ^^ | ^^
          s3a://trail-logs//odd | trail-logs | /odd | ^^ | ^^
          arn:aws:s3:::trail-logs | trail-logs | ^^ | ^^ | ^^
          arn:aws:s3:::trail-logs/AWSLogs/* | trail-logs | AWSLogs/ | ^^ | ^^
          arn:aws-cn:s3:::trail-logs/a/b | trail-logs | a/b | ^^ | ^^
          arn:aws-us-gov:s3:::trail-logs/* | trail-logs | ^^ | ^^ | ^^
          arn:aws:s3:eu-west-1:111122223333:accesspoint/audit | arn:aws:s3:eu-west-1:111122223333:accesspoint/audit | ^^ | eu-west-1 | ^^
          s3://arn:aws:s3:eu-west-1:111122223333:accesspoint/audit/AWSLogs/ | arn:aws:s3:eu-west-1:111122223333:accesspoint/audit | AWSLogs/ | eu-west-1 | ^^
          arn:aws:s3:eu-west-1:111122223333:accesspoint/audit/object/a/b | arn:aws:s3:eu-west-1:111122223333:accesspoint/audit | a/b | eu-west-1 | ^^
          https://s3.console.aws.amazon.com/s3/buckets/trail-logs?region=eu-west-1&prefix=AWSLogs/o-abc%2F&showversions=false | trail-logs | AWSLogs/o-abc/ | eu-west-1 | ^^
          https://us-east-1.console.aws.amazon.com/s3/buckets/trail-logs?region=eu-west-1&tab=objects | trail-logs | ^^ | eu-west-1 | ^^
          https://eu-west-2.console.aws.amazon.com/s3/buckets/trail-logs/a/b/ | trail-logs | a/b/ | eu-west-2 | ^^
          https://us-east-1.console.aws.amazon.com/s3/object/trail-logs?region=us-east-1&prefix=a+b/c%2Bd.json.gz | trail-logs | a b/c+d.json.gz | us-east-1 | ^^
          https://cn-north-1.console.amazonaws.cn/s3/buckets/trail-logs | trail-logs | ^^ | cn-north-1 | ^^
          https://trail-logs.s3.eu-central-1.amazonaws.com/a%20b/c+d | trail-logs | a b/c+d | eu-central-1 | ^^
          https://trail-logs.s3.amazonaws.com/?X-Amz-Signature=abc | trail-logs | ^^ | ^^ | ^^
          https://my.s3.logs.s3.dualstack.us-gov-west-1.amazonaws.com/ | my.s3.logs | ^^ | us-gov-west-1 | ^^
          https://s3-eu-west-1.amazonaws.com/trail-logs/a | trail-logs | a | eu-west-1 | ^^
          https://s3.cn-north-1.amazonaws.com.cn/trail-logs/a#b | trail-logs | a | cn-north-1 | ^^
          http://localhost:9000/trail-logs/a/ | trail-logs | a/ | ^^ | http://localhost:9000
          https://key:secret@minio.example/trail-logs | trail-logs | ^^ | ^^ | https://minio.example
          https://minio.example/trail-logs/100%/ | trail-logs | 100%/ | ^^ | https://minio.example
          """)
  void readsWhatNamesABucket(
      String text, String bucket, String prefix, String region, String endpoint) {
    var expected = new S3Address(new S3Location(bucket, prefix), region, endpoint);

    assertThat(S3Address.parse(text)).contains(expected);
    assertThat(S3Address.parse("  \"" + text + "\"\n")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3://logs/a?/b.gz?X-Amz-Signature=secret",
        "s3://logs/a?/b.gz?X-Amz-Date=1&X-Amz-Security-Token=secret#x",
        "logs/a?/b.gz?versionId=1&x-amz-security-token=secret",
        "arn:aws:s3:::logs/a?/b.gz?X-Amz-Credential=secret&X-Amz-Expires=9",
        "s3://logs/a?/b.gz?AWSAccessKeyId=AKIA&Expires=1&Signature=secret",
        "https://logs.s3.amazonaws.com/a%3F/b.gz?X-Amz-Signature=secret",
        "https://logs.s3.amazonaws.com/a%3F/b.gz%3FX-Amz-Signature%3Dsecret",
        "https://minio.example/logs/a%3F/b.gz?x=1&X-Amz-Signature=secret",
        "https://logs.s3.amazonaws.com/a%3F/b.gz?AWSAccessKeyId=AKIA&Signature=secret"
      })
  void takesNoSecretOfASignedUrl(String text) {
    var address = S3Address.parse(text).orElseThrow();

    assertThat(address.location()).isEqualTo(new S3Location("logs", "a?/b.gz"));
    assertThat(address.toString()).doesNotContain("secret");
    assertThat(S3Address.parse("s3://logs?X-Amz-Signature=secret"))
        .contains(new S3Address(new S3Location("logs", ""), "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ab",
        "AssumeRole",
        "two words",
        "-logs",
        "a..b",
        "192.168.0.1",
        "/home/me/logs",
        "../logs",
        "s3://",
        "s3:///a",
        "s3://a b/c",
        "ftp://trail-logs/a",
        "arn:aws:iam::111122223333:role/x",
        "https://localhost",
        "https://console.aws.amazon.com/ec2/home",
        "https://s3.amazonaws.com/",
        "s3://trail-logs/a\nb"
      })
  void readsNothingElse(String text) {
    assertThat(S3Address.parse(text)).isEmpty();
  }

  @Test
  void isNotHeldUpByAHostileText() {
    assertThat(S3Address.parse("https://" + "s3.".repeat(2_000) + "/x")).isEmpty();
    assertThat(S3Address.parse("x".repeat(100_000_000))).isEmpty();
  }
}
