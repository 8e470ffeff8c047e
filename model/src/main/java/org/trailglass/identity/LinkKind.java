package org.trailglass.identity;

/// By what credentials came from one step to the next.
public enum LinkKind {
  ASSUME_ROLE,
  ASSUME_ROLE_WITH_SAML,
  ASSUME_ROLE_WITH_WEB_IDENTITY,
  ASSUME_ROOT,
  GET_SESSION_TOKEN,
  GET_FEDERATION_TOKEN,
  /// Another call that answers temporary credentials.
  GET_CREDENTIALS,
  CREATE_ACCESS_KEY,
  /// A role taken in the console.
  SWITCH_ROLE,
  /// A sign-in to the console, or of a tool (`aws login`) with a session of the console.
  SIGN_IN,
  /// A password that was set for a user, who then signed in.
  SET_PASSWORD,
  /// The record says for whom the session acts (`onBehalfOf`).
  ON_BEHALF_OF,
  /// A role that a service, an instance or a function uses.
  SERVICE_ROLE,
  /// The session carries the name of who began it (`sourceIdentity`).
  SOURCE_IDENTITY,
  /// The records tell the session by its principal id alone, as those of another account do.
  PRINCIPAL_ID,
  /// The session is named like somebody who was at the same address then.
  SESSION_NAME
}
