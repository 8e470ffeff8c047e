package org.trailglass.summary;

import java.util.List;
import java.util.OptionalInt;
import org.trailglass.identity.Lineage;
import org.trailglass.search.RowSet;

/// Who did what, and when: the events of a result in one lane for each origin, principal, session
/// or key, and how credentials went from lane to lane. Holds no snapshot. Immutable; any thread.
///
/// @param by what the events of a lane have in common
/// @param bins the stretches of time for which cells were counted
/// @param lanes in the order that was asked for; none is without events
/// @param handOns by the time
/// @param others how many events are in no lane
public record IdentityLanes(
    LaneBy by, TimeBins bins, List<IdentityLane> lanes, List<LaneHandOn> handOns, int others) {

  public IdentityLanes {
    lanes = List.copyOf(lanes);
    handOns = List.copyOf(handOns);
  }

  /// No lanes.
  public static IdentityLanes none(LaneBy by) {
    return new IdentityLanes(by, new TimeBins(0, 1, 1), List.of(), List.of(), 0);
  }

  /// Looks at every event of a result once, and at the name of every event that is loaded: of a
  /// million nothing for the thread of a window.
  ///
  /// @param rows of the snapshot of the lineage, with whatever layers
  /// @throws IllegalArgumentException if they are of another snapshot
  public static IdentityLanes of(
      RowSet rows, Lineage lineage, LaneBy by, LaneOrder order, TimeBins bins) {
    lineage.requireSame(rows.store());
    var groups = LaneGroups.of(lineage, rows.store(), by);
    var count = new LaneCount(rows, lineage, groups, bins);
    count.run();
    return new LaneBuilder(lineage, groups, count).build(by, order);
  }

  /// The number of a lane with a name.
  public OptionalInt lane(String name) {
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (lanes.get(lane).name().equals(name)) {
        return OptionalInt.of(lane);
      }
    }
    return OptionalInt.empty();
  }
}
