package org.trailglass.identity;

/// How sure a link is, from the surest down.
public enum Strength {
  /// The call answered the very access key that was used later.
  KEY,
  /// The call answered this role's session, or this user signed in, and the session says that it
  /// began in that moment, or names that sign-in.
  SESSION,
  /// The later event itself names for whom it was made.
  STATED,
  /// Names, times and addresses fit; nothing proves it.
  SUGGESTED;

  /// Whether the records prove the link.
  public boolean isProof() {
    return this != SUGGESTED;
  }
}
