package org.trailglass.summary;

/// What the events of one lane have in common.
public enum LaneBy {
  /// Who began the chains of credentials that led to them: the principal and the name of the
  /// session, if it began with one.
  ORIGIN,
  /// Who made the requests.
  PRINCIPAL,
  /// The credentials: a session, a long-term key, or a principal without any that are known; so
  /// that each hand-on begins and ends in a lane.
  SESSION,
  /// The access key. Events without one are in no lane.
  KEY
}
