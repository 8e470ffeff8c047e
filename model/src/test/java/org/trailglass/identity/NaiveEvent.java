package org.trailglass.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An event as a tree, of which everything is read anew whenever it is asked.
final class NaiveEvent {
  private static final String CONTEXT = "userIdentity.sessionContext.";

  private final JsonNode json;

  NaiveEvent(JsonNode json) {
    this.json = json;
  }

  /// Empty where the event has none.
  String text(String path) {
    var at = json;
    for (var key : path.split("\\.")) {
      at = at.path(key);
    }
    return at.asText("");
  }

  Optional<Instant> time() {
    return Optional.of(text("eventTime")).filter(time -> !time.isEmpty()).map(Instant::parse);
  }

  Optional<Instant> created() {
    return Optional.of(text(CONTEXT + "attributes.creationDate"))
        .filter(time -> !time.isEmpty())
        .map(Instant::parse);
  }

  String identity(String field) {
    return text("userIdentity." + field);
  }

  String issuer(String field) {
    return text(CONTEXT + "sessionIssuer." + field);
  }

  String key() {
    return identity("accessKeyId");
  }

  boolean isTemporary() {
    return key().startsWith("ASIA");
  }

  String principalId() {
    return identity("principalId");
  }

  String sourceIdentity() {
    return text(CONTEXT + "sourceIdentity");
  }

  String signInSession() {
    return text(CONTEXT + "signInSessionArn");
  }

  /// The instance or the function that the credentials were given to.
  String issuedTo() {
    var function =
        first(identity("inScopeOf.credentialsIssuedTo"), identity("inScopeOf.sourceArn"));
    var name = afterColon(principalId());
    boolean isStated = !text(CONTEXT + "ec2RoleDelivery").isEmpty();
    return function.isEmpty() && name.matches(isStated ? "i-.*" : "i-([0-9a-f]{8}|[0-9a-f]{17})")
        ? name
        : function;
  }

  boolean isIssueStated() {
    return !identity("inScopeOf.credentialsIssuedTo").isEmpty()
        || !identity("inScopeOf.sourceArn").isEmpty()
        || !text(CONTEXT + "ec2RoleDelivery").isEmpty();
  }

  boolean hasSession() {
    return created().isPresent() && !principalId().isEmpty();
  }

  /// The type, or what the ARN or the principal id says of it.
  String type() {
    var type = identity("type");
    if (!type.isEmpty() && !type.equals("Unknown")) {
      return type;
    }
    var arn = identity("arn");
    for (var pair :
        List.of(
            List.of(":user/", "IAMUser"),
            List.of(":role/", "Role"),
            List.of(":assumed-role/", "AssumedRole"),
            List.of(":federated-user/", "FederatedUser"))) {
      if (arn.contains(pair.get(0))) {
        return pair.get(1);
      }
    }
    if (arn.endsWith(":root")) {
      return "Root";
    }
    if (principalId().startsWith("AROA")) {
      return principalId().contains(":") ? "AssumedRole" : "Role";
    }
    return principalId().startsWith("AIDA") ? "IAMUser" : type;
  }

  String sessionName() {
    boolean isNamed =
        List.of("AssumedRole", "Role", "FederatedUser").contains(type())
            && principalId().contains(":");
    var arn = identity("arn");
    boolean isRole = arn.contains(":assumed-role/");
    return isNamed ? afterColon(principalId()) : isRole ? afterSlash(arn) : "";
  }

  /// What the event calls who made it.
  String name() {
    var arn = identity("arn");
    var named =
        switch (identity("type")) {
          case "Root" -> first(identity("userName"), "root");
          case "AssumedRole" ->
              arn.contains(":assumed-role/")
                  ? arn.substring(arn.indexOf(":assumed-role/") + 14)
                  : issuer("userName").isEmpty() ? "" : issuer("userName") + sessionPart();
          case "FederatedUser" -> arn.isEmpty() ? "" : afterSlash(arn);
          case "AWSService" -> identity("invokedBy");
          case "AWSAccount" -> identity("accountId");
          case "IdentityCenterUser" -> identity("onBehalfOf.userId");
          default -> "";
        };
    var last = arn.isEmpty() ? "" : afterSlash(arn.substring(arn.lastIndexOf(':') + 1));
    return first(
        named,
        first(
            identity("userName"),
            first(
                last, first(identity("invokedBy"), first(principalId(), identity("accountId"))))));
  }

  private String sessionPart() {
    return principalId().contains(":") ? '/' + afterColon(principalId()) : "";
  }

  @Override
  public String toString() {
    return json.toString();
  }

  static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  static String afterColon(String text) {
    return text.substring(text.indexOf(':') + 1);
  }

  static String beforeColon(String text) {
    return text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
  }

  static String afterSlash(String text) {
    return text.substring(text.lastIndexOf('/') + 1);
  }
}
