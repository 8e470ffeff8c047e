package org.trailglass.testserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// An organisation's trail in a bucket: of each account, region and day one file, with one event
/// that names all three. Immutable.
///
/// @param prefix before `AWSLogs`, with the slash at its end; may be empty
/// @param days delivered, from the first day on
public record TrailFixture(
    String prefix,
    String organization,
    List<String> accounts,
    List<String> regions,
    LocalDate firstDay,
    int days) {
  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd");

  /// Three accounts, four regions, thirty days: 360 files.
  public static TrailFixture ofThreeAccounts() {
    return new TrailFixture(
        "",
        "o-exampleorg1",
        List.of("111122223333", "444455556666", "777788889999"),
        List.of("us-east-1", "eu-central-1", "eu-west-1", "ap-southeast-2"),
        LocalDate.of(2026, 9, 1),
        30);
  }

  /// Writes it all; answers with the keys in their order.
  public List<String> writeTo(S3Server server, String bucket) {
    var files = files();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var file : files) {
        writers.submit(() -> server.put(bucket, file.key(), file.bytes()));
      }
    }
    return files.stream().map(TrailFile::key).sorted().toList();
  }

  private List<TrailFile> files() {
    return accounts.stream()
        .flatMap(
            account ->
                regions.stream()
                    .flatMap(
                        region ->
                            firstDay
                                .datesUntil(firstDay.plusDays(days))
                                .map(
                                    day ->
                                        new TrailFile(
                                            key(account, region, day),
                                            event(account, region, day)))))
        .toList();
  }

  /// The key of the one file of an account, region and day.
  public String key(String account, String region, LocalDate day) {
    var folder = organization.isEmpty() ? "" : organization + "/";
    return "%sAWSLogs/%s%s/CloudTrail/%s/%s/%s_CloudTrail_%s_%sT1205Z_abcdefghijklmnop.json.gz"
        .formatted(
            prefix,
            folder,
            account,
            region,
            day.format(FOLDER),
            account,
            region,
            day.format(STAMP));
  }

  private static byte[] event(String account, String region, LocalDate day) {
    var json =
        """
        {"Records":[{"eventVersion":"1.10","userIdentity":{"type":"IAMUser",\
        "accountId":"%1$s","userName":"alice"},"eventTime":"%3$sT12:00:00Z",\
        "eventSource":"s3.amazonaws.com","eventName":"ListBuckets","awsRegion":"%2$s",\
        "sourceIPAddress":"192.0.2.1","userAgent":"aws-cli","requestParameters":null,\
        "responseElements":null,"requestID":"%1$s-%2$s-%3$s","eventID":"%1$s-%2$s-%3$s",\
        "readOnly":true,"eventType":"AwsApiCall","recipientAccountId":"%1$s"}]}
        """
            .formatted(account, region, day);
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private record TrailFile(String key, byte[] bytes) {}
}
