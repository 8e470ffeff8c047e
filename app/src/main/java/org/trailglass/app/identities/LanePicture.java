package org.trailglass.app.identities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.app.axis.TimeFrame;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.IdentityLanes;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.TimeBins;

/// What was counted for the lanes. Immutable.
///
/// @param frame the stretch of time for which it was counted
/// @param ofPrincipal in which lanes a principal is, by its id, ascending
/// @param odd where credentials are used in an odd way
record LanePicture(
    TimeFrame frame, IdentityLanes lanes, Map<String, List<Integer>> ofPrincipal, OddSpots odd) {

  static LanePicture of(TimeFrame frame, IdentityLanes lanes, OddSpots odd) {
    var ofPrincipal = new HashMap<String, List<Integer>>();
    for (int lane = 0; lane < lanes.lanes().size(); lane++) {
      for (var step : lanes.lanes().get(lane).steps()) {
        var its = ofPrincipal.computeIfAbsent(step.principal().id(), id -> new ArrayList<>(1));
        if (its.isEmpty() || its.getLast() != lane) {
          its.add(lane);
        }
      }
    }
    return new LanePicture(frame, lanes, ofPrincipal, odd);
  }

  /// Without lanes.
  static LanePicture empty(LaneBy by) {
    return of(TimeFrame.empty(), IdentityLanes.none(by), OddSpots.none());
  }

  int size() {
    return lanes.lanes().size();
  }

  boolean isEmpty() {
    return lanes.lanes().isEmpty();
  }

  /// Whether all lanes are of the same account, so that it tells none from another.
  boolean isOfOneAccount() {
    return lanes.lanes().stream().map(IdentityLane::account).distinct().limit(2).count() < 2;
  }

  IdentityLane lane(int number) {
    return lanes.lanes().get(number);
  }

  /// In which lanes a principal is, ascending.
  List<Integer> lanesOf(Optional<String> principal) {
    return principal.map(id -> ofPrincipal.getOrDefault(id, List.of())).orElse(List.of());
  }

  TimeBins bins() {
    return lanes.bins();
  }

  /// The stretch of time from one part to another, both included.
  TimeSpan span(int first, int last) {
    return new TimeSpan(bins().start(first), bins().start(last + 1));
  }
}
