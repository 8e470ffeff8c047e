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
    return switch (type(values)) {
      case ROOT -> Optional.of("root");
      case IAM_USER -> Optional.of("user");
      case ASSUMED_ROLE, ROLE -> Optional.of("role");
      case FEDERATED_USER, SAML_USER, WEB_IDENTITY_USER -> Optional.of("federated");
      case DIRECTORY -> Optional.of("directory");
      case IDENTITY_CENTER_USER -> Optional.of("identity-center");
      case AWS_SERVICE -> Optional.of("service");
      case AWS_ACCOUNT -> Optional.of(isAnonymous(values) ? "anonymous" : "account");
      case UNKNOWN, UNLISTED -> Optional.of("unknown");
      case MISSING -> untyped(values);
    };
  }

  /// The type; an empty one is missing, too.
  private static IdentityType type(FieldValues values) {
    return values
        .first(Fields.IDENTITY_TYPE)
        .filter(type -> !type.isEmpty())
        .map(IdentityType::of)
        .orElse(IdentityType.MISSING);
  }

  private static Optional<String> untyped(FieldValues values) {
    if (values.first(Fields.IDENTITY_INVOKED_BY).isPresent()) {
      return Optional.of("service");
    }
    return name(values).map(name -> "unknown");
  }

  static Optional<String> name(FieldValues values) {
    Optional<String> named =
        switch (type(values)) {
          case ROOT -> values.first(Fields.IDENTITY_USER_NAME).or(() -> Optional.of("root"));
          case ASSUMED_ROLE -> arnAfter(values, ":assumed-role/").or(() -> issuer(values));
          case FEDERATED_USER -> arnAfter(values, ":federated-user/");
          case AWS_SERVICE -> values.first(Fields.IDENTITY_INVOKED_BY);
          case AWS_ACCOUNT ->
              isAnonymous(values)
                  ? Optional.of("anonymous")
                  : values.first(Fields.IDENTITY_ACCOUNT_ID);
          case IDENTITY_CENTER_USER -> values.first(Fields.ON_BEHALF_OF_USER);
          case IAM_USER,
              ROLE,
              DIRECTORY,
              SAML_USER,
              WEB_IDENTITY_USER,
              UNKNOWN,
              UNLISTED,
              MISSING ->
              Optional.empty();
        };
    return named
        .or(() -> values.first(Fields.IDENTITY_USER_NAME))
        .or(() -> arnName(values))
        .or(() -> values.first(Fields.IDENTITY_INVOKED_BY))
        .or(() -> values.first(Fields.IDENTITY_PRINCIPAL_ID).filter(id -> !id.isEmpty()))
        .or(() -> values.first(Fields.IDENTITY_ACCOUNT_ID));
  }

  private static boolean isAnonymous(FieldValues values) {
    return isAnonymous(
        values.first(Fields.IDENTITY_ACCOUNT_ID), values.first(Fields.IDENTITY_PRINCIPAL_ID));
  }

  /// Whether an account stands for everybody: one of the two says so.
  static boolean isAnonymous(Optional<String> account, Optional<String> principal) {
    return account.filter(ANONYMOUS::equals).isPresent()
        || principal.filter(ANONYMOUS::equals).isPresent();
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
