package org.trailglass.app.identities;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trailglass.app.control.TickPainter;
import org.trailglass.app.control.TimeAxis;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.TimeSpan;

/// What the lanes are drawn with. Immutable.
///
/// @param axis writes the times above the lanes
/// @param zone of the axis
/// @param names that stand beside values
/// @param filtered the stretch of time that the filter lets through, if it names one
/// @param principal the one that is pointed out
record LaneScene(
    TimeAxis axis,
    ZoneId zone,
    NamedText names,
    Optional<TimeSpan> filtered,
    Optional<String> principal) {

  /// @param locale writes dates
  static LaneScene first(Locale locale) {
    return new LaneScene(
        new TimeAxis(locale),
        ZoneOffset.UTC,
        new NamedText(Names.none()),
        Optional.empty(),
        Optional.empty());
  }

  LaneScene in(ZoneId newZone) {
    return new LaneScene(axis, newZone, names, filtered, principal);
  }

  LaneScene with(NamedText newNames) {
    return new LaneScene(axis, zone, newNames, filtered, principal);
  }

  LaneScene withFiltered(Optional<TimeSpan> span) {
    return new LaneScene(axis, zone, names, span, principal);
  }

  LaneScene withPrincipal(Optional<String> newPrincipal) {
    return new LaneScene(axis, zone, names, filtered, newPrincipal);
  }

  List<TimeAxis.Tick> ticks(LaneLayout layout) {
    var view = layout.view();
    int room = (int) (layout.plotWidth() / TickPainter.LEAST_LABEL);
    return axis.ticks(view.from(), view.to(), room, zone);
  }
}
