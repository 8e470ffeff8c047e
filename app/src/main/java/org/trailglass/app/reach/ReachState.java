package org.trailglass.app.reach;

import org.trailglass.reach.Report;

/// What the pane has to show. Immutable.
sealed interface ReachState {

  /// Nobody asked yet.
  record Unasked() implements ReachState {}

  /// The answer is worked out, or waits for the end of a load.
  record Working(String name) implements ReachState {}

  /// The data know nothing of that name.
  record Unknown(String name) implements ReachState {}

  /// The answer.
  record Known(Report report) implements ReachState {}
}
