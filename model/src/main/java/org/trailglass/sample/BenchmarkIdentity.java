package org.trailglass.sample;

import java.time.Instant;

/// Writes a userIdentity: mostly sessions of roles, some users, some services. One thread.
final class BenchmarkIdentity {
  private static final long SESSION_SECONDS = 12 * 3_600;

  private final ByteText text;
  private final String account;

  BenchmarkIdentity(ByteText text, String account) {
    this.text = text;
    this.account = account;
  }

  void service(String service) {
    text.text("{\"type\":\"AWSService\",\"invokedBy\":\"").text(service).text("\"}");
  }

  /// A principal by rank: three of eight are users, the others are roles.
  void principal(int rank, long time) {
    long id = BenchmarkChance.mix(rank + 100_003L * account.hashCode());
    if (rank % 8 % 3 == 0) {
      user(rank, id);
    } else {
      session(rank, id, time);
    }
  }

  private void user(int rank, long id) {
    text.text("{\"type\":\"IAMUser\",\"principalId\":\"AIDA").base32(id, 12).text("WUSER");
    text.text("\",\"arn\":\"arn:aws:iam::").text(account).text(":user/");
    BenchmarkNames.principal(rank, text);
    text.text("\",\"accountId\":\"").text(account).text("\",\"accessKeyId\":\"AKIA");
    text.base32(BenchmarkChance.mix(id), 9).text("EXAMPLE\",\"userName\":\"");
    BenchmarkNames.principal(rank, text);
    text.text("\"}");
  }

  /// A role's session, of twelve hours: then name, key and date are new.
  private void session(int rank, long id, long time) {
    long offset = (id >>> 3) % SESSION_SECONDS;
    long creation = (time - offset) / SESSION_SECONDS * SESSION_SECONDS + offset;
    long session = BenchmarkChance.mix(id ^ creation);
    text.text("{\"type\":\"AssumedRole\",\"principalId\":\"");
    role(id).text(":");
    sessionName(rank, session);
    text.text("\",\"arn\":\"arn:aws:sts::").text(account).text(":assumed-role/");
    BenchmarkNames.principal(rank, text);
    text.text("/");
    sessionName(rank, session);
    text.text("\",\"accountId\":\"").text(account).text("\",\"accessKeyId\":\"ASIA");
    text.base32(session, 9).text("EXAMPLE");
    text.text("\",\"sessionContext\":{\"sessionIssuer\":{\"type\":\"Role\",\"principalId\":\"");
    role(id).text("\",\"arn\":\"arn:aws:iam::").text(account).text(":role/");
    BenchmarkNames.principal(rank, text);
    text.text("\",\"accountId\":\"").text(account).text("\",\"userName\":\"");
    BenchmarkNames.principal(rank, text);
    text.text("\"},\"attributes\":{\"creationDate\":\"");
    text.text(Instant.ofEpochSecond(creation).toString());
    text.text("\",\"mfaAuthenticated\":\"false\"}");
    text.text(rank % 9 == 3 ? ",\"ec2RoleDelivery\":\"2.0\"}}" : "}}");
  }

  private ByteText role(long id) {
    return text.text("AROA").base32(id, 12).text("WROLE");
  }

  private void sessionName(int rank, long session) {
    switch (rank % 3) {
      case 0 -> text.text("i-0").hex(session >>> 8, 16);
      case 1 -> text.text("s-").number(session >>> 48);
      default -> BenchmarkNames.principal(rank, text);
    }
  }
}
