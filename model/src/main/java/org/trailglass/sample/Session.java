package org.trailglass.sample;

import java.time.Instant;

/// A session of a role: what AssumeRole answers, and the identity of those who use it. Immutable.
///
/// @param key its temporary access key
/// @param creation when it began
record Session(RoleName role, String name, String key, Instant creation) {

  /// The userIdentity of a call with this session.
  JsonObject identity() {
    return identity(JsonObject.of());
  }

  /// The same, with more fields in its sessionContext.
  ///
  /// @param context what stands beside sessionIssuer and attributes
  JsonObject identity(JsonObject context) {
    var sessionContext =
        JsonObject.of(
            "sessionIssuer",
            JsonObject.of(
                "type", "Role",
                "principalId", role.id(),
                "arn", role.arn(),
                "accountId", role.account(),
                "userName", role.name()),
            "attributes",
            JsonObject.of("creationDate", creation.toString(), "mfaAuthenticated", "false"));
    return JsonObject.of(
        "type",
        "AssumedRole",
        "principalId",
        role.id() + ':' + name,
        "arn",
        arn(),
        "accountId",
        role.account(),
        "accessKeyId",
        key,
        "sessionContext",
        sessionContext.putAll(context));
  }

  /// The ARN of the session.
  String arn() {
    return "arn:aws:sts::" + role.account() + ":assumed-role/" + role.name() + '/' + name;
  }

  /// The call that began it.
  ///
  /// @param chance makes the token
  Call assumeRole(int seconds, Chance chance) {
    return Call.read(
            "sts",
            "AssumeRole",
            JsonObject.of(
                "roleArn", role.arn(), "roleSessionName", name, "durationSeconds", seconds))
        .answering(answer(seconds, chance))
        .on("AWS::IAM::Role", role.arn(), role.account());
  }

  /// What AssumeRole and its kin answer.
  JsonObject answer(int seconds, Chance chance) {
    return JsonObject.of(
        "credentials",
        credentials(key, creation.plusSeconds(seconds), chance),
        "assumedRoleUser",
        JsonObject.of("assumedRoleId", role.id() + ':' + name, "arn", arn()));
  }

  /// Temporary credentials as the record shows them: the token, but no secret.
  static JsonObject credentials(String key, Instant expiration, Chance chance) {
    return JsonObject.of(
        "accessKeyId",
        key,
        "sessionToken",
        "IQoJb3JpZ2luX2Vj" + chance.base64(160) + "==",
        "expiration",
        Moment.inWords(expiration));
  }
}
