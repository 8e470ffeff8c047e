package org.trailglass.identity;

import static org.trailglass.identity.NaiveEvent.first;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/// A call that hands credentials on, read of the tree of its event.
record NaiveCall(NaiveEvent event, LinkKind kind) {
  private static final Map<String, LinkKind> KINDS =
      Map.ofEntries(
          Map.entry("AssumeRole", LinkKind.ASSUME_ROLE),
          Map.entry("AssumeRoleWithSAML", LinkKind.ASSUME_ROLE_WITH_SAML),
          Map.entry("AssumeRoot", LinkKind.ASSUME_ROOT),
          Map.entry("GetSessionToken", LinkKind.GET_SESSION_TOKEN),
          Map.entry("GetFederationToken", LinkKind.GET_FEDERATION_TOKEN),
          Map.entry("CreateAccessKey", LinkKind.CREATE_ACCESS_KEY),
          Map.entry("ConsoleLogin", LinkKind.SIGN_IN),
          Map.entry("CreateOAuth2Token", LinkKind.SIGN_IN),
          Map.entry("SwitchRole", LinkKind.SWITCH_ROLE),
          Map.entry("CreateLoginProfile", LinkKind.SET_PASSWORD),
          Map.entry("UpdateLoginProfile", LinkKind.SET_PASSWORD),
          Map.entry("AssumeRoleWithWebIdentity", LinkKind.ASSUME_ROLE_WITH_WEB_IDENTITY));
  private static final String TEMPORARY_KEY = "responseElements.credentials.accessKeyId";

  /// What an event hands on; empty if it hands on nothing, or failed.
  static Optional<NaiveCall> of(NaiveEvent event) {
    boolean isGiving = !event.text(TEMPORARY_KEY).isEmpty();
    var kind = KINDS.getOrDefault(event.text("eventName"), LinkKind.GET_CREDENTIALS);
    if (kind == LinkKind.GET_CREDENTIALS && !isGiving || !event.text("errorCode").isEmpty()) {
      return Optional.empty();
    }
    var call = new NaiveCall(event, kind);
    boolean isOne =
        switch (kind) {
          case SIGN_IN, SWITCH_ROLE ->
              !call.session().isEmpty()
                  || event.text("responseElements." + event.text("eventName")).equals("Success")
                  || event.text("additionalEventData.success").equals("true");
          case SET_PASSWORD -> !call.user().isEmpty();
          case CREATE_ACCESS_KEY -> !call.key().isEmpty();
          default ->
              !call.key().isEmpty() || !call.session().isEmpty() || !call.givenTo().isEmpty();
        };
    return isOne ? Optional.of(call) : Optional.empty();
  }

  /// The key that it answers.
  String key() {
    return event.text(
        kind == LinkKind.CREATE_ACCESS_KEY
            ? "responseElements.accessKey.accessKeyId"
            : TEMPORARY_KEY);
  }

  /// The principal id of the session that begins with it.
  String session() {
    if (kind == LinkKind.SIGN_IN || kind == LinkKind.SWITCH_ROLE) {
      var result = event.text("responseElements." + event.text("eventName"));
      return result.equals("Success") ? event.principalId() : "";
    }
    return first(
        event.text("responseElements.assumedRoleUser.assumedRoleId"),
        event.text("responseElements.federatedUser.federatedUserId"));
  }

  private String givenTo() {
    return first(
        event.text("requestParameters.roleArn"), event.text("responseElements.federatedUser.arn"));
  }

  String user() {
    return event.text("requestParameters.userName");
  }

  /// Whom its answer names; empty if nobody.
  String receiver() {
    if (kind != LinkKind.CREATE_ACCESS_KEY) {
      return session();
    }
    var owner = first(event.text("responseElements.accessKey.userName"), user());
    return owner.isEmpty() || account().isEmpty() ? "" : account() + '/' + owner;
  }

  String account() {
    return first(event.text("recipientAccountId"), event.identity("accountId"));
  }

  /// Until when what it gave is valid, in milliseconds since 1970 UTC.
  Optional<Long> expires() {
    var answered = event.text("responseElements.credentials.expiration");
    if (!answered.isEmpty()) {
      var time = LocalDateTime.parse(answered, JungleCalls.EXPIRATION);
      return Optional.of(time.toInstant(ZoneOffset.UTC).toEpochMilli());
    }
    var asked = event.text("requestParameters.durationSeconds");
    return asked.isEmpty() ? Optional.empty() : Optional.of(time() + 1_000 * Long.parseLong(asked));
  }

  long time() {
    return event.time().orElseThrow().toEpochMilli();
  }

  /// The sign-in that later sessions name.
  String signInSession() {
    return event.text("additionalEventData.signInSessionArn");
  }
}
