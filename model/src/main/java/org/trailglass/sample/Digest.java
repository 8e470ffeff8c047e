package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The digest file of one hour: true hashes, and signatures that nobody made. It looks like a log
/// file and is none (AWS CloudTrail user guide, "CloudTrail digest file structure").
final class Digest {
  private static final String BUCKET = "northwind-trail-archive";
  private static final Instant START = Moment.at(6, "02:00:00");
  private static final Instant END = Moment.at(6, "03:00:00");

  private final List<DeliveredFile> files;
  private final Chance chance;

  Digest(List<DeliveredFile> delivered, Chance chance) {
    files = delivered.stream().filter(Digest::isOfTheHour).toList();
    this.chance = chance;
  }

  private static boolean isOfTheHour(DeliveredFile file) {
    return file.key().contains(PRODUCTION + "_CloudTrail_us-east-1_")
        && !file.delivered().isBefore(START)
        && file.delivered().isBefore(END);
  }

  String key() {
    return Batch.folder(PRODUCTION)
        + "CloudTrail-Digest/us-east-1/2024/03/06/"
        + PRODUCTION
        + "_CloudTrail-Digest_us-east-1_northwind-org_us-east-1_20240306T030000Z.json.gz";
  }

  String text() {
    var newest = files.stream().map(DeliveredFile::newest).max(Comparator.naturalOrder());
    var oldest = files.stream().map(DeliveredFile::oldest).min(Comparator.naturalOrder());
    return JsonObject.of(
            "awsAccountId", PRODUCTION,
            "digestStartTime", START.toString(),
            "digestEndTime", END.toString(),
            "digestS3Bucket", BUCKET,
            "digestS3Object", key(),
            "digestPublicKeyFingerprint", chance.hex(32),
            "digestSignatureAlgorithm", "SHA256withRSA",
            "newestEventTime", newest.orElse(END).toString(),
            "oldestEventTime", oldest.orElse(START).toString(),
            "previousDigestS3Bucket", BUCKET,
            "previousDigestS3Object", key().replace("T030000Z", "T020000Z"),
            "previousDigestHashValue", chance.hex(64),
            "previousDigestHashAlgorithm", "SHA-256",
            "previousDigestSignature", chance.hex(512),
            "logFiles", files.stream().map(Digest::entry).toList())
        .toString();
  }

  private static JsonObject entry(DeliveredFile file) {
    return JsonObject.of(
        "s3Bucket", BUCKET,
        "s3Object", file.key(),
        "hashValue", sha256(file.text()),
        "hashAlgorithm", "SHA-256",
        "newestEventTime", file.newest().toString(),
        "oldestEventTime", file.oldest().toString());
  }

  private static String sha256(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError("every Java platform has SHA-256", missing);
    }
  }
}
