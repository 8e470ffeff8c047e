package org.trailglass.app.identities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.app.value.OddTally;
import org.trailglass.identity.Lineage;
import org.trailglass.odduse.OddUse;
import org.trailglass.odduse.OddUses;
import org.trailglass.search.RowSet;
import org.trailglass.summary.IdentityLanes;

/// Where among the lanes credentials are used in an odd way: in which lane, and in which parts of
/// time of it. Immutable; any thread.
record OddSpots(Map<LaneSpot, Odd> spots) {
  /// Of more odd uses at one spot no reasons are looked for.
  private static final int MOST_LOOKED_AT = 20;

  private static final Odd NOTHING = new Odd(0, List.of());

  /// @param events how many
  /// @param reasons the first odd use of each kind
  record Odd(int events, List<OddUse> reasons) {}

  static OddSpots none() {
    return new OddSpots(Map.of());
  }

  static OddSpots of(RowSet rows, OddUses uses, IdentityLanes lanes) {
    var laneOf = laneOfStep(lanes);
    var counts = new HashMap<LaneSpot, OddTally>();
    rows.forEach(
        row -> {
          int step = uses.isOdd(row) ? uses.lineage().stepOf(row) : Lineage.NO_STEP;
          var lane = laneOf.get(step);
          if (lane != null) {
            int bin = lanes.bins().bin(rows.store().time(row));
            tally(counts, new LaneSpot(lane, -1)).add(row, uses);
            if (bin >= 0 && bin < lanes.bins().count()) {
              tally(counts, new LaneSpot(lane, bin)).add(row, uses);
            }
          }
        });
    var spots = new HashMap<LaneSpot, Odd>();
    counts.forEach((spot, odd) -> spots.put(spot, new Odd(odd.events(), odd.reasons())));
    return new OddSpots(spots);
  }

  private static OddTally tally(Map<LaneSpot, OddTally> counts, LaneSpot spot) {
    return counts.computeIfAbsent(spot, s -> new OddTally(MOST_LOOKED_AT));
  }

  private static Map<Integer, Integer> laneOfStep(IdentityLanes lanes) {
    var laneOf = new HashMap<Integer, Integer>();
    for (int lane = 0; lane < lanes.lanes().size(); lane++) {
      for (var step : lanes.lanes().get(lane).steps()) {
        laneOf.putIfAbsent(step.number(), lane);
      }
    }
    return laneOf;
  }

  /// At a spot, or in a lane as a whole.
  Odd at(LaneSpot spot) {
    return spots.getOrDefault(spot, NOTHING);
  }

  boolean isOdd(int lane) {
    return spots.containsKey(new LaneSpot(lane, -1));
  }
}
