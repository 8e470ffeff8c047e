package org.trailglass.reach;

/// What a report is about.
public enum SubjectKind {
  /// The events of one step: a key, a session or a principal without credentials that are known.
  STEP,
  /// The events of a step and of all that its credentials led to.
  DESCENT,
  /// The events of a principal, with whatever credentials; it may be with all that these led to.
  PRINCIPAL,
  /// The events of all chains that somebody began.
  ORIGIN
}
