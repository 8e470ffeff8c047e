package org.trailglass.app.timeline;

import java.util.Optional;
import java.util.OptionalLong;
import org.trailglass.app.workspace.TimeSpan;

/// What is drawn beside the bars. Immutable.
///
/// @param filtered the stretch of time that the filter lets through
/// @param current the time of the current event
/// @param marked what a person marks
/// @param pointed the stretch under the mouse, -1 if there is none
/// @param isFocused whether the chart has the keyboard
record ChartState(
    Optional<TimeSpan> filtered,
    OptionalLong current,
    Optional<Marked> marked,
    int pointed,
    boolean isFocused) {

  static ChartState none() {
    return new ChartState(Optional.empty(), OptionalLong.empty(), Optional.empty(), -1, false);
  }

  ChartState withFiltered(Optional<TimeSpan> span) {
    return new ChartState(span, current, marked, pointed, isFocused);
  }

  ChartState withCurrent(OptionalLong time) {
    return new ChartState(filtered, time, marked, pointed, isFocused);
  }

  ChartState withMarked(Optional<Marked> newMarked) {
    return new ChartState(filtered, current, newMarked, pointed, isFocused);
  }

  ChartState withPointed(int bin) {
    return new ChartState(filtered, current, marked, bin, isFocused);
  }

  ChartState withFocused(boolean isNowFocused) {
    return new ChartState(filtered, current, marked, pointed, isNowFocused);
  }
}
