package org.trailglass.event;

import java.util.List;
import java.util.Optional;

/// What `userIdentity.type` says (AWS CloudTrail user guide, "CloudTrail userIdentity element").
public enum IdentityType {
  ROOT("Root"),
  IAM_USER("IAMUser"),
  ASSUMED_ROLE("AssumedRole"),
  ROLE("Role"),
  FEDERATED_USER("FederatedUser"),
  DIRECTORY("Directory"),
  AWS_ACCOUNT("AWSAccount"),
  AWS_SERVICE("AWSService"),
  IDENTITY_CENTER_USER("IdentityCenterUser"),
  SAML_USER("SAMLUser"),
  WEB_IDENTITY_USER("WebIdentityUser"),
  /// The record itself says that the type is not known.
  UNKNOWN("Unknown"),
  /// A value that the user guide does not list.
  UNLISTED(""),
  /// The record has no type, or a null one.
  MISSING("");

  private static final List<IdentityType> ALL = List.of(values());

  private final String written;

  IdentityType(String written) {
    this.written = written;
  }

  /// The type of a value as written; case does not matter.
  public static IdentityType of(String value) {
    for (var type : ALL) {
      if (!type.written.isEmpty() && type.written.equalsIgnoreCase(value)) {
        return type;
      }
    }
    return UNLISTED;
  }

  /// The type that a principal id tells by its prefix: of a user, a role or a session of one.
  public static Optional<IdentityType> ofPrincipal(String id) {
    return switch (IdPrefix.of(id).orElse(IdPrefix.ANPA)) {
      case AIDA -> Optional.of(IAM_USER);
      case AROA -> Optional.of(id.contains(":") ? ASSUMED_ROLE : ROLE);
      case ABIA, ACCA, AGPA, AIPA, AKIA, ANPA, ANVA, APKA, ASCA, ASIA -> Optional.empty();
    };
  }

  /// Whether this says anything about the caller.
  public boolean isSaid() {
    return this != UNKNOWN && this != UNLISTED && this != MISSING;
  }
}
