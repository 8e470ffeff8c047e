package org.trailglass.app.identities;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.control.TickPainter;
import org.trailglass.app.control.TimeAxis;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.TimeSpan;

/// What the lanes are drawn with. Immutable.
///
/// @param zone of the axis
/// @param names that stand beside values
/// @param filtered the stretch of time that the filter lets through, if it names one
/// @param principal the one that is pointed out
record LaneScene(
    ZoneId zone, NamedText names, Optional<TimeSpan> filtered, Optional<String> principal) {

  static LaneScene first() {
    return new LaneScene(
        ZoneOffset.UTC, new NamedText(Names.none()), Optional.empty(), Optional.empty());
  }

  LaneScene in(ZoneId newZone) {
    return new LaneScene(newZone, names, filtered, principal);
  }

  LaneScene with(NamedText newNames) {
    return new LaneScene(zone, newNames, filtered, principal);
  }

  LaneScene withFiltered(Optional<TimeSpan> span) {
    return new LaneScene(zone, names, span, principal);
  }

  LaneScene withPrincipal(Optional<String> newPrincipal) {
    return new LaneScene(zone, names, filtered, newPrincipal);
  }

  List<TimeAxis.Tick> ticks(LaneLayout layout) {
    var view = layout.view();
    int room = (int) (layout.plotWidth() / TickPainter.LEAST_LABEL);
    return TimeAxis.of(view.from(), view.to(), room, zone);
  }
}
