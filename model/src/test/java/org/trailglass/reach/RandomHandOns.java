package org.trailglass.reach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes random records of users, roles and sessions that hand credentials on, and of what they
/// did: with little to choose from, so that names, keys and moments repeat.
final class RandomHandOns {
  private static final Instant START = Instant.parse("2024-03-06T02:00:00Z");
  private static final List<String> CALLS =
      List.of(
          "GetObject",
          "PutObject",
          "CreateUser",
          "DeleteUser",
          "CreateAccessKey",
          "PutBucketPolicy",
          "DescribeInstances",
          "DeleteAccessKey",
          "ModifySnapshotAttribute",
          "UpdateTrail",
          "AttachRolePolicy",
          "DetachRolePolicy",
          "CreateRole",
          "DeleteRole");

  private final Random random;
  private int second;

  RandomHandOns(Random random) {
    this.random = random;
  }

  List<String> records(int count) {
    var records = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      records.add(random.nextInt(3) == 0 ? handOn() : call());
    }
    return records;
  }

  private String call() {
    var name = CALLS.get(random.nextInt(CALLS.size()));
    return event(
        name,
        "'requestParameters':{'userName':'u%d','roleName':'r%d','bucketName':'b%d','keyId':'%s'},"
            .formatted(number(), number(), number(), pick("k1", "arn:aws:kms:eu-1:1:key/k2")),
        random.nextInt(4) == 0 ? "'errorCode':'AccessDenied'," : "");
  }

  private String handOn() {
    return random.nextInt(4) == 0
        ? event(
            "CreateAccessKey",
            "'requestParameters':{'userName':'u%d'},".formatted(number()),
            "'responseElements':{'accessKey':{'accessKeyId':'%s','userName':'u%d'}},"
                .formatted(key("AKIA"), number()))
        : event(
            "AssumeRole",
            "'requestParameters':{'roleArn':'%s','roleSessionName':'s%d'},"
                .formatted(roleArn(number()), number()),
            "'responseElements':{'credentials':{'accessKeyId':'%s'},".formatted(key("ASIA"))
                + "'assumedRoleUser':{'assumedRoleId':'AROA%d:s%d'}},"
                    .formatted(number(), number()));
  }

  private String event(String name, String request, String answer) {
    second += random.nextInt(3);
    var source = pick("s3", "iam", "ec2") + ".amazonaws.com";
    return ("{'eventVersion':'1.08','eventName':'%s','eventTime':'%s','eventSource':'%s',"
            + "'awsRegion':'eu-%d',%s%s'userIdentity':%s}")
        .formatted(name, START.plusSeconds(second), source, number(), request, answer, identity())
        .replace('\'', '"');
  }

  private String identity() {
    int number = number();
    return switch (random.nextInt(5)) {
      case 0 ->
          "{'type':'IAMUser','userName':'u%d','arn':'arn:aws:iam::111122223333:user/u%d'}"
              .formatted(number, number);
      case 1, 2 ->
          ("{'type':'IAMUser','userName':'u%d','arn':'arn:aws:iam::111122223333:user/u%d',"
                  + "'accessKeyId':'%s'}")
              .formatted(number, number, key("AKIA"));
      default -> session(number);
    };
  }

  private String session(int role) {
    var key = random.nextInt(4) == 0 ? "" : "'accessKeyId':'" + key("ASIA") + "',";
    var began = START.plusSeconds(random.nextInt(second + 1));
    return ("{'type':'AssumedRole','principalId':'AROA%d:s%d',%s'sessionContext':{'sessionIssuer':"
            + "{'type':'Role','principalId':'AROA%d','arn':'%s','userName':'r%d'},"
            + "'attributes':{'creationDate':'%s'}}}")
        .formatted(role, number(), key, role, roleArn(role), role, began);
  }

  private static String roleArn(int role) {
    return "arn:aws:iam::111122223333:role/r" + role;
  }

  private String key(String prefix) {
    return prefix + "0000000000000" + (100 + random.nextInt(12));
  }

  private int number() {
    return random.nextInt(3);
  }

  private String pick(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
