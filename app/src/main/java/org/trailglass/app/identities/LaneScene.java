package org.trailglass.app.identities;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.control.TickPainter;
import org.trailglass.app.control.TimeAxis;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.TimeSpan;

/// What the lanes are drawn with. Immutable.
///
/// @param zone of the axis
/// @param names that stand beside values
/// @param filtered the stretch of time that the filter lets through, if it names one
record LaneScene(ZoneId zone, NamedText names, Optional<TimeSpan> filtered) {

  List<TimeAxis.Tick> ticks(LaneLayout layout) {
    var view = layout.view();
    int room = (int) (layout.plotWidth() / TickPainter.LEAST_LABEL);
    return TimeAxis.of(view.from(), view.to(), room, zone);
  }
}
