package org.trailglass.app.timeline;

import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.TimeBins;

/// Where things lie in the chart. Pixels from its upper left corner. Immutable.
///
/// @param view the stretch of time from the left edge of the bars to the right one
record ChartLayout(double width, double height, TimeSpan view) {
  /// The room for the numbers of the scale.
  static final double LEFT = 52;

  static final double RIGHT = 14;

  /// The room for the mark of the current event.
  static final double TOP = 9;

  /// The room for the labels of the axis.
  static final double BOTTOM = 20;

  private static final double LEAST_BAR = 5;

  double plotWidth() {
    return Math.max(1, width - LEFT - RIGHT);
  }

  double right() {
    return LEFT + plotWidth();
  }

  /// Where bars stand on.
  double base() {
    return Math.max(TOP + 1, height - BOTTOM);
  }

  double plotHeight() {
    return base() - TOP;
  }

  double x(long time) {
    return LEFT + (double) (time - view.from()) / Math.max(1, view.length()) * plotWidth();
  }

  long time(double x) {
    return view.from() + Math.round((x - LEFT) / plotWidth() * view.length());
  }

  /// The stretch at x, or the nearest one in view.
  int bin(TimeBins bins, double x) {
    double inside = Math.clamp(x, LEFT, right() - 0.01);
    return Math.clamp(bins.bin(time(inside)), 0, bins.count() - 1);
  }

  /// How many stretches there is room for.
  int most() {
    return (int) Math.max(2, plotWidth() / LEAST_BAR);
  }
}
