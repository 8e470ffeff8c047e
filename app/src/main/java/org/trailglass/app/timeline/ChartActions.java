package org.trailglass.app.timeline;

import org.trailglass.app.workspace.TimeSpan;

/// What a person asks for in the chart.
interface ChartActions {

  /// Narrow the filter to a stretch of time.
  void narrow(TimeSpan span);

  /// Show more or less time around one.
  void zoom(double factor, long around);

  /// Show earlier or later times.
  void pan(long millis);

  /// Take the stretch of time out of the filter, or show everything.
  void widen();

  /// Nobody to ask.
  static ChartActions none() {
    return new ChartActions() {
      @Override
      public void narrow(TimeSpan span) {}

      @Override
      public void zoom(double factor, long around) {}

      @Override
      public void pan(long millis) {}

      @Override
      public void widen() {}
    };
  }
}
