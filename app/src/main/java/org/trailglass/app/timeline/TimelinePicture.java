package org.trailglass.app.timeline;

import org.trailglass.app.axis.TimeFrame;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.TimeBins;
import org.trailglass.summary.Timeline;

/// What was counted for the timeline. Immutable.
///
/// @param frame the stretch of time for which it was counted
/// @param trail all events; in the same stretches as the result
/// @param result the events that the filter lets through; the very trail if it is all of them
record TimelinePicture(TimeFrame frame, Timeline trail, Timeline result) {
  private static final TimeBins ONE = new TimeBins(0, 1, 1);

  /// Of no events.
  static TimelinePicture empty() {
    return untimed(Timeline.none(ONE), Timeline.none(ONE));
  }

  /// Of events that have no time.
  static TimelinePicture untimed(Timeline trail, Timeline result) {
    return new TimelinePicture(TimeFrame.empty(), trail, result);
  }

  /// Whether no event has a time, so that there is nothing to draw.
  boolean isEmpty() {
    return frame.isEmpty();
  }

  /// Whether the filter leaves events out.
  boolean isNarrowed() {
    return trail != result;
  }

  TimeSpan view() {
    return frame.view();
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
    var spread = frame.spread();
    return bins().start(last + 1) > spread.earliest() && bins().start(first) <= spread.latest();
  }
}
