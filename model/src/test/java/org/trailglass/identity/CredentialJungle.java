package org.trailglass.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A trail by chance in which credentials are handed on in every way that the AWS pages tell of,
/// and in some that only damaged or forged logs have. Names, keys, addresses and seconds are few,
/// so that they meet.
final class CredentialJungle {
  static final List<String> ACCOUNTS = List.of("111122223333", "444455556666", "777788889999");
  static final List<String> NAMES = List.of("alice", "bob", "carol", "i-0c3d5b7a9f82e4160");
  private static final int[] STEPS = {0, 0, 1, 1, 2, 5, 9, 11, 60, 900, 3_600, 30_000};

  final Random random;

  /// Of whom calls are made: grows.
  final List<ObjectNode> holders = new ArrayList<>();

  private final List<ObjectNode> records = new ArrayList<>();
  private final JungleCalls calls = new JungleCalls(this);
  private Instant now = Instant.parse("2024-03-01T00:00:00Z");
  private int made;

  /// @param size how many things happen
  CredentialJungle(long seed, int size) {
    random = new Random(seed);
    for (var account : ACCOUNTS) {
      var name = pick(NAMES.subList(0, 3));
      holders.add(ForestIdentity.user(account, name, userId(account, name), newKey("AKIA")));
    }
    for (int i = 0; i < size; i++) {
      now = now.plusSeconds(STEPS[random.nextInt(STEPS.length)]);
      calls.happen();
    }
    for (int i = 0; i < size / 4; i++) {
      happens(damaged(pick(holders)), "Use");
    }
    for (int i = 0; i < size / 10; i++) {
      records.add(pick(records).deepCopy());
    }
    Collections.shuffle(records, random);
  }

  /// The records, in some order.
  List<String> records() {
    return records.stream().map(ObjectNode::toString).toList();
  }

  Instant now() {
    return now;
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /// Sometimes one that was masked.
  String newKey(String prefix) {
    if (oneIn(20)) {
      return prefix + "REDACTED";
    }
    return prefix + "%05d".formatted(random.nextInt(100)) + made++;
  }

  /// A key of somebody's, or one that nobody uses.
  String oldKey() {
    var key = pick(holders).path("accessKeyId").asText();
    return key.isEmpty() ? newKey("ASIA") : key;
  }

  static String userId(String account, String name) {
    return "AIDA" + account.charAt(0) + name.toUpperCase() + "X";
  }

  /// A call of somebody's at this moment.
  ObjectNode happens(ObjectNode identity, String name) {
    var event =
        ForestIdentity.object(
            "eventVersion",
            "1.08",
            "eventName",
            name,
            "eventTime",
            now.toString(),
            "awsRegion",
            pick(List.of("eu-central-1", "us-east-1", "cn-north-1")),
            "sourceIPAddress",
            "192.0.2." + random.nextInt(2),
            "eventID",
            "e" + made++);
    event.set("userIdentity", identity.deepCopy());
    if (oneIn(4)) {
      event.put("recipientAccountId", pick(ACCOUNTS));
    }
    records.add(event);
    return event;
  }

  /// Records leave things out.
  ObjectNode damaged(ObjectNode identity) {
    var some = identity.deepCopy();
    if (oneIn(4)) {
      some.remove(
          pick(
              List.of("arn", "type", "principalId", "accountId", "accessKeyId", "sessionContext")));
    }
    if (oneIn(8) && some.path("sessionContext") instanceof ObjectNode context) {
      context.remove(pick(List.of("sessionIssuer", "attributes", "sourceIdentity")));
    }
    return some;
  }
}
