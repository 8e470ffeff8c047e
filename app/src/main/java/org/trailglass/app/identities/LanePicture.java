package org.trailglass.app.identities;

import org.trailglass.app.workspace.TimeFrame;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.IdentityLanes;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.TimeBins;

/// What was counted for the lanes. Immutable.
///
/// @param frame the stretch of time for which it was counted
record LanePicture(TimeFrame frame, IdentityLanes lanes) {

  /// Without lanes.
  static LanePicture empty(LaneBy by) {
    return new LanePicture(TimeFrame.empty(), IdentityLanes.none(by));
  }

  int size() {
    return lanes.lanes().size();
  }

  boolean isEmpty() {
    return lanes.lanes().isEmpty();
  }

  IdentityLane lane(int number) {
    return lanes.lanes().get(number);
  }

  TimeBins bins() {
    return lanes.bins();
  }

  /// The stretch of time from one part to another, both included.
  TimeSpan span(int first, int last) {
    return new TimeSpan(bins().start(first), bins().start(last + 1));
  }
}
