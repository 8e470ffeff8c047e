package org.trailglass.identity;

/// What the events of a step have in common.
public enum StepKind {
  /// A long-term access key.
  KEY,
  /// A session: temporary credentials.
  SESSION,
  /// No credentials that are known: a sign-in, a service, somebody in another account.
  PRINCIPAL
}
