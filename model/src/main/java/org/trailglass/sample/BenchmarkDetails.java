package org.trailglass.sample;

import java.util.ArrayList;
import java.util.List;

/// Writes what differs from call to call: parameters, answers, resources. One thread.
final class BenchmarkDetails {
  private static final String[] WORDS = {
    "cluster",
    "image",
    "task",
    "queue",
    "topic",
    "stream",
    "rule",
    "policy",
    "target",
    "subnet",
    "zone",
    "group",
    "table",
    "catalog",
    "schedule",
    "version"
  };
  private static final String[] ENDINGS = {"Name", "Id", "Arn", "Type", "Status", "Count"};

  private final BenchmarkChance chance;
  private final ByteText text;
  private final String account;
  private final String region;
  private int bucket;
  private long object;

  BenchmarkDetails(BenchmarkChance chance, ByteText text, String account, String region) {
    this.chance = chance;
    this.text = text;
    this.account = account;
    this.region = region;
  }

  /// Writes requestParameters to requestID.
  void write(BenchmarkShape shape, boolean isFailed) {
    if (chance.below(100) < 40) {
      bucket = chance.rank(BenchmarkNames.BUCKETS);
    }
    // Half of all reads are of objects that are read often.
    object = chance.below(2) == 0 ? chance.rank(50_000) : chance.next() >>> 32;
    text.text(",\"requestParameters\":{");
    switch (shape.body()) {
      case OBJECT -> object();
      case BUCKET -> bucket();
      case KEY -> key();
      case ASSUME_ROLE -> role();
      case ITEM -> item();
      case DESCRIBE -> describe();
      case FUNCTION -> function();
      case PARAMETER -> parameter();
      case RUN -> run();
      case OTHER -> other(shape);
    }
    text.text("},\"responseElements\":");
    answer(shape, isFailed);
    if (shape.service().equals("s3")) {
      transfer(shape);
      text.text(",\"requestID\":\"").base32(chance.next(), 12).base32(chance.next(), 4).text("\"");
    } else {
      text.text(",\"requestID\":\"").uuid(chance.next(), chance.next()).text("\"");
    }
  }

  /// Writes the resources that the call touched.
  void resources(BenchmarkShape shape) {
    switch (shape.body()) {
      case OBJECT -> {
        text.text(",\"resources\":[{\"accountId\":\"").text(account);
        text.text("\",\"type\":\"AWS::S3::Bucket\",\"ARN\":\"arn:aws:s3:::bucket-").number(bucket);
        text.text("\"},{\"type\":\"AWS::S3::Object\",\"ARN\":\"arn:aws:s3:::bucket-");
        text.number(bucket).text("/");
        objectKey();
        text.text("\"}]");
      }
      case KEY -> {
        text.text(",\"resources\":[{\"accountId\":\"").text(account);
        text.text("\",\"type\":\"AWS::KMS::Key\",\"ARN\":\"");
        keyArn();
        text.text("\"}]");
      }
      default -> {}
    }
  }

  private void object() {
    bucket();
    text.text(",\"key\":\"");
    objectKey();
    text.text("\"");
  }

  private void bucket() {
    text.text("\"bucketName\":\"bucket-").number(bucket).text("\",\"Host\":\"s3.amazonaws.com\",");
    text.text("\"x-id\":\"0\",\"acl\":\"\"");
  }

  private void objectKey() {
    text.text("data/").two(1 + object % 30).text("/part-");
    text.hex(object, 8).text(object % 2 == 0 ? ".parquet" : ".json.gz");
  }

  private void transfer(BenchmarkShape shape) {
    text.text(",\"additionalEventData\":{\"SignatureVersion\":\"SigV4\",\"CipherSuite\":");
    text.text("\"TLS_AES_128_GCM_SHA256\",\"bytesTransferredIn\":");
    text.number(shape.isRead() ? 0 : chance.below(2_000_000));
    text.text(",\"AuthenticationMethod\":\"AuthHeader\",\"x-amz-id-2\":\"").base64(chance, 75);
    text.text("=\",\"bytesTransferredOut\":").number(chance.rank(4_000_000)).text("}");
  }

  private void key() {
    text.text("\"encryptionContext\":{\"aws:");
    switch (bucket % 3) {
      case 0 -> text.text("s3:arn\":\"arn:aws:s3:::bucket-").number(bucket);
      case 1 ->
          text.text("lambda:FunctionArn\":\"arn:aws:lambda:")
              .text(region)
              .text(":")
              .text(account)
              .text(":function:fn-")
              .number(chance.rank(400));
      default ->
          text.text("s3:arn\":\"arn:aws:s3:::bucket-").number(bucket).text("/").hex(object, 12);
    }
    text.text("\"},\"encryptionAlgorithm\":\"SYMMETRIC_DEFAULT\"");
    list("grantNumbers", 16);
  }

  private void keyArn() {
    long id = BenchmarkChance.mix(bucket);
    text.text("arn:aws:kms:").text(region).text(":").text(account).text(":key/").uuid(id, ~id);
  }

  private void role() {
    text.text("\"roleArn\":\"arn:aws:iam::").text(account).text(":role/");
    BenchmarkNames.principal(bucket, text);
    text.text("\",\"roleSessionName\":\"session-").hex(object, 10);
    text.text("\",\"durationSeconds\":3600");
  }

  private void item() {
    text.text("\"tableName\":\"table-").number(chance.rank(120)).text("\",\"key\":{\"id\":\"");
    text.hex(object, 12).text("\"},\"consistentRead\":false,\"limit\":").number(chance.rank(100));
    text.text(",\"attributesToGet\":[\"id\",\"ts\",\"st\",\"no\",\"px\",\"v\"],\"scan\":true");
    list("segments", 14);
  }

  private void describe() {
    text.text("\"dryRun\":false");
    list("sizes", 16);
    text.text(",\"maxResults\":").number(100).text(",\"filterSet\":{\"items\":[{\"name\":\"tag:");
    text.text(WORDS[bucket % WORDS.length]).text("\",\"valueSet\":{\"items\":[{\"value\":\"");
    text.text(WORDS[bucket % 7])
        .text("-")
        .number(chance.rank(500))
        .text("\"},{\"value\":\"a\"}]}},{\"name\":\"vpc-id\",");
    text.text("\"valueSet\":{\"items\":[{\"value\":\"vpc-").number(bucket).text("\"}]}}]}");
  }

  private void function() {
    text.text("\"functionName\":\"arn:aws:lambda:").text(region).text(":").text(account);
    text.text(":function:fn-").number(chance.rank(400)).text("\",\"invocationType\":\"Event\"");
    text.text(",\"sourceArn\":\"arn:aws:events:").text(region).text(":").text(account);
    text.text(":rule/rule-").number(chance.rank(300)).text("\"");
  }

  private void parameter() {
    text.text("\"secretId\":\"").text(WORDS[bucket % WORDS.length]).text("/");
    text.number(chance.rank(900))
        .text("\",\"withDecryption\":true,\"names\":[\"a\",\"b\",\"c\",\"d\"]");
    list("versions", 14);
  }

  private void run() {
    text.text("\"instancesSet\":{\"items\":[{\"imageId\":\"ami-0").hex(object, 16);
    text.text("\",\"minCount\":1,\"maxCount\":1}]},\"instanceType\":\"m6g.large\",\"subnetId\":");
    text.text("\"subnet-0").hex(BenchmarkChance.mix(bucket), 16).text("\",\"clientToken\":\"");
    text.uuid(chance.next(), chance.next()).text("\"");
  }

  /// Parameters of their own for every rare call: the long tail of paths.
  private void other(BenchmarkShape shape) {
    long kind = BenchmarkChance.mix(shape.service().hashCode() * 31L + shape.name().hashCode());
    var keys = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      keys.add(key(kind, i, keys));
      text.text(i == 0 ? "\"" : ",\"").text(keys.getLast()).text("\":");
      value(i);
    }
    list(WORDS[(int) (kind >>> 48) & 15] + "Sizes", 18);
    text.text(",\"").text(shape.service()).text("Options\":{\"is");
    text.text(WORDS[(int) (kind >>> 40) & 15]).text("Enabled\":true,\"max");
    text.text(WORDS[(int) (kind >>> 44) & 15]).text("\":").number(chance.rank(50)).text("}");
  }

  /// A key that is none of those before it: the next word's, where two fall together.
  private static String key(long kind, int index, List<String> before) {
    int word = (int) (kind >>> (4 * index));
    var ending = ENDINGS[(int) (kind >>> (3 * index + 20) & 7) % 6];
    while (before.contains(WORDS[word & 15] + ending)) {
      word++;
    }
    return WORDS[word & 15] + ending;
  }

  /// A list of small numbers: leaves that cost little text, as port lists and the like have.
  private void list(String key, int items) {
    text.text(",\"").text(key).text("\":[");
    for (int i = 0; i < items; i++) {
      text.text(i == 0 ? "" : ",").number((bucket + i) % 9);
    }
    text.text("]");
  }

  private void value(int index) {
    switch (index) {
      case 0 -> text.text("\"").text(WORDS[bucket % 16]).text("-").number(bucket).text("\"");
      case 1 -> text.text("\"").hex(object, 12).text("\"");
      case 2 -> text.number(chance.rank(1_000));
      case 3 -> text.text("\"ACTIVE\"");
      default ->
          text.text("[\"")
              .text(WORDS[bucket % 5])
              .text("\",\"")
              .text(WORDS[bucket % 11])
              .text("\"]");
    }
  }

  private void answer(BenchmarkShape shape, boolean isFailed) {
    if (isFailed || shape.isRead() && shape.body() != BenchmarkShape.Body.ASSUME_ROLE) {
      text.text("null");
      return;
    }
    switch (shape.body()) {
      case ASSUME_ROLE -> credentials();
      case OBJECT ->
          text.text("{\"x-amz-server-side-encryption\":\"AES256\",\"x-amz-version-id\":\"")
              .base64(chance, 32)
              .text("\"}");
      default -> text.text("{\"_return\":true,\"status\":\"ok\"}");
    }
  }

  private void credentials() {
    text.text("{\"credentials\":{\"accessKeyId\":\"ASIA").base32(chance.next(), 9);
    text.text("EXAMPLE\",\"sessionToken\":\"IQoJb3JpZ2luX2Vj").base64(chance, 40);
    text.text("\",\"expiration\":\"Mar ")
        .number(1 + bucket % 30)
        .text(", 2024, 7:")
        .two(bucket % 60);
    text.text(":").two(object % 60).text(" PM\"},\"assumedRoleUser\":{\"assumedRoleId\":\"AROA");
    text.base32(BenchmarkChance.mix(bucket), 12).text("WROLE:session-").hex(object, 10);
    text.text("\",\"arn\":\"arn:aws:sts::").text(account).text(":assumed-role/");
    BenchmarkNames.principal(bucket, text);
    text.text("/session-").hex(object, 10).text("\"}}");
  }
}
