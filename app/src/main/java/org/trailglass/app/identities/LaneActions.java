package org.trailglass.app.identities;

import javafx.scene.Node;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.IdentityLane;

/// What a person asks for among the lanes.
interface LaneActions {

  /// Point out whose lane it is.
  void pointOut(IdentityLane lane);

  /// Let through only the events of a lane.
  void filterFor(IdentityLane lane);

  /// Let through only the odd uses of credentials of a lane.
  void filterForOdd(IdentityLane lane);

  /// Show an event of a lane in the table.
  void reveal(IdentityLane lane, TimeSpan span);

  /// Ask what to do with a lane.
  ///
  /// @param at the place on the screen
  void ask(Node over, LaneSpot spot, double atX, double atY);

  /// Nobody to ask.
  static LaneActions none() {
    return new LaneActions() {
      @Override
      public void pointOut(IdentityLane lane) {}

      @Override
      public void filterFor(IdentityLane lane) {}

      @Override
      public void filterForOdd(IdentityLane lane) {}

      @Override
      public void reveal(IdentityLane lane, TimeSpan span) {}

      @Override
      public void ask(Node over, LaneSpot spot, double atX, double atY) {}
    };
  }
}
