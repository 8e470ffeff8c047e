package org.trailglass.event;

import java.util.List;
import java.util.Optional;

/// Kind and name of the identity behind an event, from its userIdentity element.
final class IdentityNames {
  private IdentityNames() {}

  private static final String ANONYMOUS = "ANONYMOUS_PRINCIPAL";

  static final List<FieldPath> INPUTS =
      List.of(
          Fields.IDENTITY_TYPE,
          Fields.IDENTITY_USER_NAME,
          Fields.IDENTITY_ARN,
          Fields.IDENTITY_PRINCIPAL_ID,
          Fields.IDENTITY_ACCOUNT_ID,
          Fields.IDENTITY_INVOKED_BY,
          Fields.ISSUER_USER_NAME,
          Fields.ON_BEHALF_OF_USER);

  static Optional<String> kind(FieldValues values) {
    var type = values.first(Fields.IDENTITY_TYPE).orElse("");
    return switch (type) {
      case "Root" -> Optional.of("root");
      case "IAMUser" -> Optional.of("user");
      case "AssumedRole", "Role" -> Optional.of("role");
      case "FederatedUser", "SAMLUser", "WebIdentityUser" -> Optional.of("federated");
      case "Directory" -> Optional.of("directory");
      case "IdentityCenterUser" -> Optional.of("identity-center");
      case "AWSService" -> Optional.of("service");
      case "AWSAccount" ->
          Optional.of(account(values).equals(Optional.of(ANONYMOUS)) ? "anonymous" : "account");
      case "" -> untyped(values);
      default -> Optional.of("unknown");
    };
  }

  private static Optional<String> untyped(FieldValues values) {
    if (values.first(Fields.IDENTITY_INVOKED_BY).isPresent()) {
      return Optional.of("service");
    }
    return name(values).map(name -> "unknown");
  }

  static Optional<String> name(FieldValues values) {
    var type = values.first(Fields.IDENTITY_TYPE).orElse("");
    var named =
        switch (type) {
          case "Root" -> values.first(Fields.IDENTITY_USER_NAME).or(() -> Optional.of("root"));
          case "AssumedRole" -> arnAfter(values, ":assumed-role/").or(() -> issuer(values));
          case "FederatedUser" -> arnAfter(values, ":federated-user/");
          case "AWSService" -> values.first(Fields.IDENTITY_INVOKED_BY);
          case "AWSAccount" ->
              account(values).map(account -> account.equals(ANONYMOUS) ? "anonymous" : account);
          case "IdentityCenterUser" -> values.first(Fields.ON_BEHALF_OF_USER);
          default -> Optional.<String>empty();
        };
    return named
        .or(() -> values.first(Fields.IDENTITY_USER_NAME))
        .or(() -> arnName(values))
        .or(() -> values.first(Fields.IDENTITY_INVOKED_BY))
        .or(() -> values.first(Fields.IDENTITY_PRINCIPAL_ID).filter(id -> !id.isEmpty()))
        .or(() -> account(values));
  }

  private static Optional<String> account(FieldValues values) {
    return values
        .first(Fields.IDENTITY_ACCOUNT_ID)
        .or(() -> values.first(Fields.IDENTITY_PRINCIPAL_ID).filter(ANONYMOUS::equals));
  }

  private static Optional<String> issuer(FieldValues values) {
    var session =
        values
            .first(Fields.IDENTITY_PRINCIPAL_ID)
            .filter(id -> id.indexOf(':') >= 0)
            .map(id -> "/" + id.substring(id.indexOf(':') + 1))
            .orElse("");
    return values.first(Fields.ISSUER_USER_NAME).map(role -> role + session);
  }

  private static Optional<String> arnAfter(FieldValues values, String mark) {
    return values
        .first(Fields.IDENTITY_ARN)
        .filter(arn -> arn.contains(mark))
        .map(arn -> arn.substring(arn.indexOf(mark) + mark.length()))
        .filter(rest -> !rest.isEmpty());
  }

  /// What follows the resource type in an ARN: `arn:aws:iam::1:user/path/alice` is `alice`.
  private static Optional<String> arnName(FieldValues values) {
    return values
        .first(Fields.IDENTITY_ARN)
        .map(arn -> arn.substring(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1))
        .filter(rest -> !rest.isEmpty());
  }
}
