package org.trailglass.app.identities;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Optional;
import org.trailglass.app.axis.TimeFrame;
import org.trailglass.app.axis.TimeFrames;
import org.trailglass.app.listing.ListSort;
import org.trailglass.app.listing.SortedRows;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.identity.Lineage;
import org.trailglass.odduse.OddUses;
import org.trailglass.summary.IdentityLanes;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneHandOn;
import org.trailglass.summary.LaneOrder;
import org.trailglass.summary.TimeBins;

/// Counts what the lanes show. Any thread.
final class LanePictures {
  private static final TimeBins ONE = new TimeBins(0, 1, 1);

  private final TimeFrames frames = new TimeFrames();

  /// A question to count for.
  ///
  /// @param lineage of the snapshot of the result
  /// @param oddUses those of another lineage are not told
  record Question(Result result, Lineage lineage, OddUses oddUses, Lanes lanes, Room room) {}

  /// Which lanes, in which order.
  ///
  /// @param column by which they are sorted instead
  record Lanes(LaneBy by, LaneOrder order, Optional<ListSort> column) {}

  /// In which parts of what time events are counted.
  ///
  /// @param chosen the stretch that a person chose to see, if one did
  /// @param most for how many parts there is room
  /// @param zone parts begin where its clocks show whole ones
  record Room(Optional<TimeSpan> chosen, int most, ZoneId zone) {}

  LanePicture of(Question question) {
    var room = question.room();
    var found = frames.of(question.result(), room.chosen(), room.most(), room.zone());
    var counted =
        IdentityLanes.of(
            question.result().rows(),
            question.lineage(),
            question.lanes().by(),
            question.lanes().order(),
            found.map(TimeFrames.Divided::bins).orElse(ONE));
    var lanes = question.lanes().column().map(by -> sorted(counted, by)).orElse(counted);
    var odd =
        question.oddUses().lineage() == question.lineage()
            ? OddSpots.of(question.result().rows(), question.oddUses(), lanes)
            : OddSpots.none();
    var frame = found.map(TimeFrames.Divided::frame).orElseGet(TimeFrame::empty);
    return LanePicture.of(frame, lanes, odd);
  }

  private static IdentityLanes sorted(IdentityLanes lanes, ListSort sort) {
    if (!LaneColumn.has(lanes.by(), sort.column())) {
      return lanes;
    }
    var sorted = new SortedRows<>(LaneColumn.plain(lanes.by())).by(sort, lanes.lanes());
    var places = new HashMap<String, Integer>();
    sorted.forEach(lane -> places.put(lane.name(), places.size()));
    var moved = lanes.lanes().stream().map(lane -> places.getOrDefault(lane.name(), -1)).toList();
    var handOns =
        lanes.handOns().stream()
            .map(
                one ->
                    new LaneHandOn(
                        moved.get(one.from()),
                        moved.get(one.to()),
                        one.time(),
                        one.step(),
                        one.link(),
                        one.evidence()))
            .toList();
    return new IdentityLanes(lanes.by(), lanes.bins(), sorted, handOns, lanes.others());
  }
}
