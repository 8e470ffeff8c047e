package org.trailglass.app.identities;

import java.util.Optional;
import java.util.OptionalLong;

/// What is drawn beside what was counted. Immutable.
///
/// @param focused where the keyboard stands
/// @param pointed what is under the mouse
/// @param brushed the first and the last part of time that a person marks
/// @param current the time of the current event
/// @param isFocused whether the chart has the keyboard
record LaneDrawn(
    LaneSpot focused,
    LaneSpot pointed,
    Optional<Brush> brushed,
    OptionalLong current,
    boolean isFocused) {

  /// Parts of time beside each other.
  record Brush(int anchor, int lead) {
    int first() {
      return Math.min(anchor, lead);
    }

    int last() {
      return Math.max(anchor, lead);
    }
  }

  static LaneDrawn nothing() {
    return new LaneDrawn(
        LaneSpot.NOWHERE, LaneSpot.NOWHERE, Optional.empty(), OptionalLong.empty(), false);
  }

  LaneDrawn withFocused(LaneSpot spot) {
    return new LaneDrawn(spot, pointed, brushed, current, isFocused);
  }

  LaneDrawn withPointed(LaneSpot spot) {
    return new LaneDrawn(focused, spot, brushed, current, isFocused);
  }

  LaneDrawn withBrushed(Optional<Brush> brush) {
    return new LaneDrawn(focused, pointed, brush, current, isFocused);
  }

  LaneDrawn withCurrent(OptionalLong time) {
    return new LaneDrawn(focused, pointed, brushed, time, isFocused);
  }

  LaneDrawn withKeyboard(boolean isNowFocused) {
    return new LaneDrawn(focused, pointed, brushed, current, isNowFocused);
  }
}
