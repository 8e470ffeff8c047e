package org.trailglass.app.timeline;

import java.time.ZoneId;
import java.util.Optional;
import org.trailglass.app.axis.TimeFrames;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.search.RowSet;
import org.trailglass.summary.TimeBins;
import org.trailglass.summary.Timeline;

/// Counts what the timeline shows. Any thread.
final class TimelineCount {
  private static final TimeBins ONE = new TimeBins(0, 1, 1);

  private final TimeFrames frames = new TimeFrames();

  /// A question to count for.
  ///
  /// @param chosen the stretch that a person chose to see; empty if it follows from the events and
  ///     the filter
  /// @param most how many stretches there is room for
  /// @param zone stretches begin where its clocks show whole ones
  record Question(Result result, Optional<TimeSpan> chosen, int most, ZoneId zone) {}

  TimelinePicture of(Question question) {
    var rows = question.result().rows();
    boolean isAll = rows.size() == rows.store().events();
    var all = isAll ? rows : RowSet.all(rows.store());
    var found = frames.of(question.result(), question.chosen(), question.most(), question.zone());
    if (found.isEmpty()) {
      var trail = Timeline.of(all, ONE);
      return TimelinePicture.untimed(trail, isAll ? trail : Timeline.of(rows, ONE));
    }
    var divided = found.get();
    var trail = Timeline.of(all, divided.bins());
    return new TimelinePicture(
        divided.frame(), trail, isAll ? trail : Timeline.of(rows, divided.bins()));
  }
}
