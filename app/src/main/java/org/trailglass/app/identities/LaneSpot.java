package org.trailglass.app.identities;

import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.IdentityLane;

/// A lane, and a part of time in it. Immutable.
///
/// @param lane -1 if it is none
/// @param bin -1 if the lane as a whole is meant
record LaneSpot(int lane, int bin) {
  static final LaneSpot NOWHERE = new LaneSpot(-1, -1);

  boolean isIn(LanePicture picture) {
    return lane >= 0 && lane < picture.size();
  }

  boolean isOnLane() {
    return bin < 0;
  }

  /// The cell with events in this part of time; -1 if there is none.
  int cell(LanePicture picture) {
    return isIn(picture) && bin >= 0 ? Math.max(-1, lane(picture).cells().cell(bin)) : -1;
  }

  IdentityLane lane(LanePicture picture) {
    return picture.lane(lane);
  }

  TimeSpan span(LanePicture picture) {
    return picture.span(bin, bin);
  }
}
