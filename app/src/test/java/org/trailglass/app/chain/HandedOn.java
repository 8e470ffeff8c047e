package org.trailglass.app.chain;

/// Writes events of credentials that are handed on: a user takes a role, with that the next one,
/// and so on.
final class HandedOn {
  static final String ORIGIN = "AKIAORIGIN000EXAMPLE";

  private HandedOn() {}

  /// Records on a line each: so many roles that are taken, then a read with the last.
  ///
  /// @param roles at most 3,600
  static String chain(int roles) {
    var text = new StringBuilder();
    for (int i = 0; i < roles; i++) {
      text.append(event(i, "AssumeRole", identity(i), answer(i + 1)));
    }
    return text.append(event(roles, "GetObject", identity(roles), "null")).toString();
  }

  /// A read with a role of whose begin nothing is known.
  static String orphan() {
    return event(61, "GetObject", identity(7), "null");
  }

  /// The same, and a name that whoever took the role had to give.
  static String orphanOf(String sourceIdentity) {
    return orphan()
        .replace(
            "\"sessionContext\":{",
            "\"sessionContext\":{\"sourceIdentity\":\"" + sourceIdentity + "\",");
  }

  /// An event by a user.
  ///
  /// @param name in JSON
  static String byUser(String name) {
    return event(0, "GetObject", user(name), "null");
  }

  static String withoutIdentity() {
    return "{\"eventTime\":\"2024-03-01T10:00:00Z\",\"eventName\":\"GetObject\"}\n";
  }

  private static String event(int second, String name, String identity, String answer) {
    return """
    {"eventTime":"2024-03-01T10:%02d:%02dZ","eventName":"%s","eventID":"e%d",\
    "eventSource":"sts.amazonaws.com","awsRegion":"us-east-1",\
    "recipientAccountId":"111122223333","userIdentity":%s,"responseElements":%s}
    """
        .formatted(second / 60, second % 60, name, second, identity, answer);
  }

  private static String identity(int step) {
    return step == 0
        ? user("alice")
        : """
        {"type":"AssumedRole","principalId":"AROAR%d:s%d","accountId":"111122223333",\
        "arn":"arn:aws:sts::111122223333:assumed-role/role%d/s%d","accessKeyId":"%s",\
        "sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROAR%d",\
        "arn":"arn:aws:iam::111122223333:role/role%d","userName":"role%d"},\
        "attributes":{"creationDate":"2024-03-01T10:%02d:%02dZ"}}}\
        """
            .formatted(
                step,
                step,
                step,
                step,
                key(step),
                step,
                step,
                step,
                (step - 1) / 60,
                (step - 1) % 60);
  }

  private static String user(String name) {
    return """
    {"type":"IAMUser","userName":"%s","principalId":"AIDAALICE","accountId":"111122223333",\
    "accessKeyId":"%s"}\
    """
        .formatted(name, ORIGIN);
  }

  private static String answer(int step) {
    return """
    {"credentials":{"accessKeyId":"%s"},"assumedRoleUser":{"assumedRoleId":"AROAR%d:s%d",\
    "arn":"arn:aws:sts::111122223333:assumed-role/role%d/s%d"}}\
    """
        .formatted(key(step), step, step, step, step);
  }

  private static String key(int step) {
    return "ASIAK%08dEXAMPLE".formatted(step);
  }
}
