package org.trailglass.event;

/// The parts in which an identity is told.
public enum IdentityGroup {
  /// Name, ARN, account, issuer.
  WHO,
  /// Key and MFA.
  CREDENTIALS,
  /// When and how the session began.
  SESSION,
  /// From where, through which service, on whose behalf.
  ORIGIN,
  /// What stands under `userIdentity` and has no line of its own.
  OTHER
}
