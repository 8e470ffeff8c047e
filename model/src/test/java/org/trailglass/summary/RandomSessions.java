package org.trailglass.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes random records of users with keys, of roles that they assume, and of the sessions that
/// came of it: with little to choose from, so that chains grow and names repeat.
public final class RandomSessions {
  private static final Instant START = Instant.parse("2024-03-06T02:00:00Z");
  private static final List<String> CALLS =
      List.of("GetObject", "PutObject", "ListBuckets", "DeleteUser", "StopLogging");

  private final Random random;
  private final int users;
  private final List<String> sessions = new ArrayList<>();
  private int number;

  /// @param users how many there are
  public RandomSessions(Random random, int users) {
    this.random = random;
    this.users = users;
  }

  /// So many records, in no order of time.
  public List<String> records(int count) {
    var records = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      records.add(record());
    }
    return records;
  }

  private String record() {
    number++;
    var caller = random.nextInt(20) == 0 ? "" : "'userIdentity':" + caller() + ",";
    var rest = random.nextInt(4) == 0 ? assumeRole() : call();
    var time =
        random.nextInt(50) == 0 ? "" : "'eventTime':'%s',".formatted(START.plusSeconds(seconds()));
    return ("{'eventVersion':'1.08','eventID':'%d',%s%s%s}".formatted(number, time, caller, rest))
        .replace('\'', '"');
  }

  private long seconds() {
    return random.nextInt(100_000);
  }

  private String caller() {
    if (!sessions.isEmpty() && random.nextInt(3) > 0) {
      return sessions.get(random.nextInt(sessions.size()));
    }
    int user = random.nextInt(users);
    var key = random.nextInt(5) == 0 ? "" : ",'accessKeyId':'AKIAUSERKEY%d'".formatted(user);
    return "{'type':'IAMUser','arn':'arn:aws:iam::111122223333:user/u%1$d','userName':'u%1$d',"
            .formatted(user)
        + "'accountId':'111122223333','principalId':'AIDAUSER%d'%s}".formatted(user, key);
  }

  private String call() {
    var failed = random.nextInt(5) == 0 ? ",'errorCode':'AccessDenied'" : "";
    return "'eventName':'%s'%s".formatted(CALLS.get(random.nextInt(CALLS.size())), failed);
  }

  private String assumeRole() {
    int role = random.nextInt(3);
    var key = "ASIASESSION" + number;
    var id = "AROAROLE%d:s%d".formatted(role, number % 4);
    var arn = "arn:aws:sts::111122223333:assumed-role/r%d/s%d".formatted(role, number % 4);
    sessions.add(
        "{'type':'AssumedRole','principalId':'%s','arn':'%s','accountId':'111122223333',"
                .formatted(id, arn)
            + "'accessKeyId':'%s'}".formatted(key));
    return "'eventName':'AssumeRole','eventSource':'sts.amazonaws.com','responseElements':{"
        + "'credentials':{'accessKeyId':'%s','expiration':'Mar 7, 2024, 1:00:00 PM'},"
            .formatted(key)
        + "'assumedRoleUser':{'assumedRoleId':'%s','arn':'%s'}}".formatted(id, arn);
  }
}
