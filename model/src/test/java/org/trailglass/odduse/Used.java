package org.trailglass.odduse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// One use of credentials, as a test has it and as a record writes it. Immutable.
///
/// @param second since {@link #BEGIN}; empty if the record says no time
/// @param members of the record beside those that follow from the others, in JSON with a comma
///     behind each
record Used(
    Who who,
    Optional<Integer> second,
    String address,
    String agent,
    String region,
    String service,
    String name,
    String members) {
  static final Instant BEGIN = Instant.parse("2024-03-01T00:00:00Z");

  static final String LINUX = "aws-cli/2.15.0 Python/3.11 Linux/6.1";
  static final String WINDOWS = "aws-cli/2.13.1 Python/3.11 Windows/10";

  /// Who uses credentials.
  ///
  /// @param key tells the credentials from others
  /// @param user whose networks and agents are compared
  /// @param traveller whose regions are compared
  /// @param identity the userIdentity, in JSON
  record Who(String key, String user, String traveller, Kind kind, String identity) {}

  enum Kind {
    PERSON,
    INSTANCE,
    FUNCTION
  }

  static Who user(String name) {
    var key = "AKIA" + name.toUpperCase(Locale.ROOT) + "0000EXAMPLE";
    return new Who(
        key,
        key,
        key,
        Kind.PERSON,
        """
        {"type":"IAMUser","principalId":"AIDA%1$s","arn":"arn:aws:iam::111122223333:user/%1$s",\
        "accountId":"111122223333","userName":"%1$s","accessKeyId":"%2$s"}\
        """
            .formatted(name, key));
  }

  /// A session of a role.
  static Who session(String role, String name, int created) {
    var key = "ASIA" + role + name + created;
    return role(role, name, created, key, key, Kind.PERSON, "");
  }

  /// Credentials of an instance.
  static Who instance(String id, int created) {
    return role("web", id, created, "ASIAWEB" + id + created, id, Kind.INSTANCE, "");
  }

  /// Credentials of a function.
  static Who function(String name, int created) {
    var arn = "arn:aws:lambda:eu-central-1:111122223333:function:" + name;
    var scope = ",\"inScopeOf\":{\"credentialsIssuedTo\":\"" + arn + "\"}";
    return role("fn", name, created, "ASIAFN" + name + created, arn, Kind.FUNCTION, scope);
  }

  private static Who role(
      String role, String name, int created, String key, String user, Kind kind, String scope) {
    return new Who(
        key,
        user,
        "role " + role,
        kind,
        """
        {"type":"AssumedRole","principalId":"AROA%1$s:%2$s",\
        "arn":"arn:aws:sts::111122223333:assumed-role/%1$s/%2$s","accountId":"111122223333",\
        "accessKeyId":"%3$s","sessionContext":{"sessionIssuer":{"type":"Role",\
        "principalId":"AROA%1$s","arn":"arn:aws:iam::111122223333:role/%1$s",\
        "accountId":"111122223333","userName":"%1$s"},\
        "attributes":{"creationDate":"%4$s"}}%5$s}\
        """
            .formatted(role, name, key, BEGIN.plusSeconds(created), scope));
  }

  boolean isLongTerm() {
    return who.key().startsWith("AKIA");
  }

  static Used of(Who who, int second) {
    return new Used(
        who,
        Optional.of(second),
        "198.51.100.7",
        LINUX,
        "eu-central-1",
        "s3.amazonaws.com",
        "GetObject",
        "");
  }

  Used timeless() {
    return new Used(who, Optional.empty(), address, agent, region, service, name, members);
  }

  Used from(String newAddress) {
    return new Used(who, second, newAddress, agent, region, service, name, members);
  }

  Used with(String newAgent) {
    return new Used(who, second, address, newAgent, region, service, name, members);
  }

  Used in(String newRegion) {
    return new Used(who, second, address, agent, newRegion, service, name, members);
  }

  Used calling(String newService, String newName) {
    return new Used(who, second, address, agent, region, newService, newName, members);
  }

  Used saying(String newMembers) {
    return new Used(who, second, address, agent, region, service, name, newMembers);
  }

  /// An AssumeRole or the like, which gives a key until some second.
  static Used giving(Who by, Who to, int second, int expires) {
    var until =
        DateTimeFormatter.ofPattern("MMM d, yyyy h:mm:ss a")
            .withLocale(Locale.ENGLISH)
            .withZone(ZoneOffset.UTC)
            .format(BEGIN.plusSeconds(expires));
    return of(by, second)
        .calling("sts.amazonaws.com", "AssumeRole")
        .saying(
            """
            "responseElements":{"credentials":{"accessKeyId":"%s","expiration":"%s"}},\
            """
                .formatted(to.key(), until));
  }

  /// The record.
  ///
  /// @param number tells it from others
  String json(int number) {
    var time = second.map(s -> "\"eventTime\":\"" + BEGIN.plusSeconds(s) + "\",").orElse("");
    return """
    {"eventVersion":"1.08",%s"eventID":"e%d","eventName":"%s","eventSource":"%s",\
    "awsRegion":"%s","sourceIPAddress":"%s","userAgent":"%s",%s\
    "recipientAccountId":"111122223333","userIdentity":%s}\
    """
        .formatted(time, number, name, service, region, address, agent, members, who.identity());
  }
}
