package org.trailglass.app.timeline;

import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.TimeBins;
import org.trailglass.summary.TimeSpread;
import org.trailglass.summary.Timeline;

/// What was counted for the timeline. Immutable.
///
/// @param view the stretch of time for which it was counted
/// @param spread of the whole trail
/// @param trail all events; in the same stretches as the result
/// @param result the events that the filter lets through; the very trail if it is all of them
record TimelinePicture(TimeSpan view, TimeSpread spread, Timeline trail, Timeline result) {
  private static final TimeBins ONE = new TimeBins(0, 1, 1);
  private static final long LEAST_ROOM = 30_000;

  /// Of no events.
  static TimelinePicture empty() {
    return untimed(Timeline.none(ONE), Timeline.none(ONE));
  }

  /// Of events that have no time.
  static TimelinePicture untimed(Timeline trail, Timeline result) {
    var nowhere = new TimeSpread(0, 0, 0, 0, 0);
    return new TimelinePicture(new TimeSpan(0, 1), nowhere, trail, result);
  }

  /// Whether no event has a time, so that there is nothing to draw.
  boolean isEmpty() {
    return spread.events() == 0;
  }

  /// Whether the filter leaves events out.
  boolean isNarrowed() {
    return trail != result;
  }

  TimeBins bins() {
    return trail.bins();
  }

  /// A stretch as it is narrowed to.
  ///
  /// @param last a stretch not before the first, or the same
  TimeSpan span(int first, int last) {
    return new TimeSpan(bins().start(first), bins().start(last + 1));
  }

  /// Whether some stretches without any event lie between the first and the last event.
  boolean isGap(int first, int last) {
    return bins().start(last + 1) > spread.earliest() && bins().start(first) <= spread.latest();
  }

  /// All that any event is in, with some room around it.
  TimeSpan whole() {
    return widened(spread.earliest(), spread.latest());
  }

  /// All that the bulk of the events is in, with some room around it.
  TimeSpan bulk() {
    return widened(spread.low(), spread.high());
  }

  /// A stretch of time with some room around it, so that what is at its ends is seen whole.
  static TimeSpan widened(long first, long last) {
    long room = Math.max(LEAST_ROOM, (last - first) / 40);
    return new TimeSpan(first - room, last + 1 + room);
  }
}
