package org.trailglass.summary;

import java.util.OptionalInt;
import org.trailglass.identity.Lineage;
import org.trailglass.search.RowSet;
import org.trailglass.summary.Timeline.Kind;

/// Finds events of a lane.
public final class LaneEvents {
  private LaneEvents() {}

  /// The event for which a lane is looked at in a stretch of time: the earliest of those that
  /// failed, without any of those that write, else the earliest of all. Of several in the same
  /// moment the first in source order. Looks at every event of the result once.
  ///
  /// @param lane the name of the lane
  /// @param from the first time of the stretch, in milliseconds since 1970 UTC
  /// @param to its end, exclusive
  /// @return the row in the snapshot; empty if the lane has no event there
  public static OptionalInt mostTelling(
      RowSet rows, Lineage lineage, LaneBy by, String lane, long from, long to) {
    var groups = LaneGroups.of(lineage, rows.store(), by);
    int wanted = groups.names.indexOf(lane);
    int best = -1;
    var bestKind = Kind.READ;
    long bestTime = Long.MAX_VALUE;
    for (int number = 0; number < rows.store().segments().size(); number++) {
      var segment = rows.store().segments().get(number);
      var lanes = groups.in(number);
      var kinds = new EventKinds(rows.store(), number);
      var batches = new RowBatches(rows.segment(number));
      for (int size = batches.next(); size > 0; size = batches.next()) {
        for (int i = 0; i < size; i++) {
          int row = batches.row(i);
          long time = segment.time(row);
          if (time < from || time >= to || lanes.applyAsInt(row) != wanted) {
            continue;
          }
          var kind = kinds.of(row);
          int more = bestKind.compareTo(kind);
          if (best < 0 || more > 0 || more == 0 && time < bestTime) {
            best = rows.store().base(number) + row;
            bestKind = kind;
            bestTime = time;
          }
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
