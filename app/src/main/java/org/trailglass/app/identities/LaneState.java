package org.trailglass.app.identities;

/// Why there are lanes, or why there are none.
enum LaneState {
  /// No event is loaded.
  NOTHING_OPEN,
  /// A load is under way, or who stands behind its events is being worked out.
  WAITING,
  /// No event fits the filter.
  NOTHING_LEFT,
  /// No event of the result says what lanes are made by.
  NO_LANES,
  SHOWN
}
