package org.trailglass.identity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// The element userIdentity, as the CloudTrail user guide shows it for each type.
final class ForestIdentity {
  private ForestIdentity() {}

  static ObjectNode object(String... namesAndValues) {
    var object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /// @param id the unique id, AIDA…
  static ObjectNode user(String account, String name, String id, String key) {
    var user =
        object(
            "type", "IAMUser",
            "principalId", id,
            "arn", "arn:aws:iam::" + account + ":user/" + name,
            "accountId", account,
            "userName", name);
    return key.isEmpty() ? user : user.put("accessKeyId", key);
  }

  static ObjectNode root(String account, String key) {
    var root =
        object(
            "type",
            "Root",
            "principalId",
            account,
            "arn",
            "arn:aws:iam::" + account + ":root",
            "accountId",
            account);
    return key.isEmpty() ? root : root.put("accessKeyId", key);
  }

  static ObjectNode role(
      String account, String path, String role, String name, String key, Instant created) {
    var id = roleId(account, role);
    var identity =
        object(
            "type",
            "AssumedRole",
            "principalId",
            id + ':' + name,
            "arn",
            "arn:aws:sts::" + account + ":assumed-role/" + role + '/' + name,
            "accountId",
            account,
            "accessKeyId",
            key);
    context(identity, created)
        .set(
            "sessionIssuer",
            object(
                "type", "Role",
                "userName", role,
                "principalId", id,
                "arn", "arn:aws:iam::" + account + ":role/" + path + role,
                "accountId", account));
    return identity;
  }

  static String roleId(String account, String role) {
    return "AROA" + Integer.toHexString((account + role).hashCode()).toUpperCase() + "0";
  }

  static ObjectNode federated(ObjectNode issuer, String name, String key, Instant created) {
    var account = issuer.path("accountId").asText();
    var identity =
        object(
            "type",
            "FederatedUser",
            "principalId",
            account + ':' + name,
            "arn",
            "arn:aws:sts::" + account + ":federated-user/" + name,
            "accountId",
            account,
            "accessKeyId",
            key);
    var by = issuer.deepCopy();
    by.remove("accessKeyId");
    by.remove("sessionContext");
    context(identity, created).set("sessionIssuer", by);
    return identity;
  }

  /// A role's session or a user, as another account knows them.
  static ObjectNode stranger(ObjectNode identity) {
    return object(
        "type", "AWSAccount",
        "principalId", identity.path("principalId").asText(),
        "accountId", identity.path("accountId").asText());
  }

  static ObjectNode service(String name) {
    return object("type", "AWSService", "invokedBy", name);
  }

  static ObjectNode identityCenter(String account, String user) {
    var identity = object("type", "IdentityCenterUser", "accountId", account);
    identity.set("onBehalfOf", object("userId", user));
    return identity;
  }

  /// The session's context, with when it began.
  static ObjectNode context(ObjectNode identity, Instant created) {
    var context = identity.withObject("/sessionContext");
    context.set("attributes", object("creationDate", created.toString()));
    return context;
  }
}
