package org.trailglass.app.value;

import org.trailglass.app.theme.Icon;
import org.trailglass.identity.PrincipalKind;

/// The icon of a principal, wherever one is shown.
public final class PrincipalIcon {
  private PrincipalIcon() {}

  /// The icon of a kind.
  public static Icon of(PrincipalKind kind) {
    return switch (kind) {
      case ROOT -> Icon.ROOT;
      case USER, DIRECTORY, IDENTITY_CENTER -> Icon.PERSON;
      case ROLE -> Icon.ROLE;
      case FEDERATED -> Icon.OUTSIDE;
      case SERVICE -> Icon.SERVICE;
      case INSTANCE -> Icon.INSTANCE;
      case FUNCTION -> Icon.FUNCTION;
      case ACCOUNT -> Icon.ACCOUNT;
      case ANONYMOUS, UNKNOWN -> Icon.NOBODY;
    };
  }
}
