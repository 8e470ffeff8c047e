package org.trailglass.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Credentials that were handed on by chance, and the records that a trail would have of it. It
/// knows who got what from whom: what a lineage has to find again.
final class CredentialForest {
  private static final long BEGIN = Instant.parse("2024-03-01T00:00:00Z").getEpochSecond();

  private final Random random;
  private final List<String> records = new ArrayList<>();
  private final List<Holder> holders = new ArrayList<>();

  /// By key, the key that got it; none for those whose chain begins with them.
  final Map<String, String> givers = new HashMap<>();

  private int made;

  private record Holder(String key, String identity, String account) {}

  CredentialForest(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < 4; i++) {
      var account = i % 2 == 0 ? "111122223333" : "444455556666";
      hold("AKIAROOT" + i, user("user-" + i, account, "AKIAROOT" + i), account);
    }
    for (int i = 0; i < 60; i++) {
      handOn(holders.get(random.nextInt(holders.size())));
    }
    for (var holder : holders) {
      record(holder.identity, "Use", "");
    }
    for (int copies = records.size() / 10; copies > 0; copies--) {
      records.add(records.get(random.nextInt(records.size())));
    }
  }

  private void hold(String key, String identity, String account) {
    holders.add(new Holder(key, identity, account));
  }

  private void handOn(Holder by) {
    int number = made++;
    switch (random.nextInt(4)) {
      case 0 -> createKey(by, number);
      case 1 -> session(by, "ASIATOKEN" + number, "GetSessionToken", by.account, number);
      case 2 -> missing(number);
      default -> {
        var other = by.account.startsWith("1") ? "444455556666" : "111122223333";
        var account = random.nextBoolean() ? by.account : other;
        session(by, "ASIAROLE" + number, "AssumeRole", account, number);
      }
    }
  }

  private void createKey(Holder by, int number) {
    var key = "AKIAMADE" + number;
    record(
        by.identity,
        "CreateAccessKey",
        "\"responseElements\":{\"accessKey\":{\"userName\":\"made-%d\",\"accessKeyId\":\"%s\"}},"
            .formatted(number, key));
    givers.put(key, by.key);
    hold(key, user("made-" + number, by.account, key), by.account);
  }

  private void session(Holder by, String key, String call, String account, int number) {
    var answer =
        "\"responseElements\":{\"credentials\":{\"accessKeyId\":\"%s\"}},\"sharedEventID\":\"s%d\","
            .formatted(key, number);
    record(by.identity, call, answer);
    if (!account.equals(by.account)) {
      record("{\"type\":\"AWSAccount\",\"accountId\":\"%s\"}".formatted(by.account), call, answer);
    }
    givers.put(key, by.key);
    hold(key, role(number, account, key), account);
  }

  /// The call that gave it is not in the data.
  private void missing(int number) {
    var key = "ASIALOST" + number;
    hold(key, role(number, "111122223333", key), "111122223333");
  }

  private static String user(String name, String account, String key) {
    return """
    {"type":"IAMUser","principalId":"AIDA%s","arn":"arn:aws:iam::%s:user/%s",\
    "accountId":"%s","userName":"%s","accessKeyId":"%s"}\
    """
        .formatted(name, account, name, account, name, key);
  }

  private String role(int number, String account, String key) {
    return """
    {"type":"AssumedRole","principalId":"AROAX%d:s%d",\
    "arn":"arn:aws:sts::%s:assumed-role/role-%d/s%d","accountId":"%s","accessKeyId":"%s",\
    "sessionContext":{"attributes":{"creationDate":"%s"}}}\
    """
        .formatted(number % 5, number, account, number % 5, number, account, key, time(number));
  }

  private static Instant time(int number) {
    return Instant.ofEpochSecond(BEGIN + 60L * number);
  }

  private void record(String identity, String name, String members) {
    records.add(
        """
        {"eventVersion":"1.08","eventName":"%s","eventTime":"%s","awsRegion":"eu-central-1",\
        "eventID":"%d",%s"userIdentity":%s}\
        """
            .formatted(name, time(made), records.size(), members, identity));
  }

  /// The records in some order.
  List<String> shuffled() {
    var some = new ArrayList<>(records);
    Collections.shuffle(some, random);
    return some;
  }

  /// How often the credentials of a key were handed on before.
  int depth(String key) {
    return givers.containsKey(key) ? 1 + depth(givers.get(key)) : 0;
  }

  /// The key with which the chain of a key begins.
  String origin(String key) {
    return givers.containsKey(key) ? origin(givers.get(key)) : key;
  }

  /// All keys that were used.
  List<String> keys() {
    return holders.stream().map(Holder::key).toList();
  }
}
