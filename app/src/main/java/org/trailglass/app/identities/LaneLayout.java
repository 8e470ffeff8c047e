package org.trailglass.app.identities;

import javafx.geometry.Point2D;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.TimeBins;

/// Where things lie among the lanes. Pixels from the upper left corner. Immutable.
///
/// @param view the stretch of time from the left edge of the plot to the right one
/// @param lanes how many there are
/// @param scroll how far the lanes are moved up
record LaneLayout(double width, double height, TimeSpan view, int lanes, double scroll) {
  static final double LANE = 22;

  /// The room for the axis.
  static final double TOP = 22;

  /// From the middle of the sign of an odd use to its corners.
  static final double ODD = 4;

  static final double SCROLL_BAR = 11;
  private static final double RIGHT = 14;
  private static final double LEAST_PART = 6;

  /// Where the names end.
  double left() {
    return Math.floor(Math.clamp(width * 0.26, 190, 340));
  }

  double plotWidth() {
    return Math.max(1, width - left() - RIGHT);
  }

  double right() {
    return left() + plotWidth();
  }

  double roomDown() {
    return Math.max(0, height - TOP);
  }

  double x(long time) {
    return left() + (double) (time - view.from()) / Math.max(1, view.length()) * plotWidth();
  }

  long time(double x) {
    return view.from() + Math.round((x - left()) / plotWidth() * view.length());
  }

  /// The part of time at x, or the nearest one in view.
  int bin(TimeBins bins, double x) {
    double inside = Math.clamp(x, left(), right() - 0.01);
    return Math.clamp(bins.bin(time(inside)), 0, bins.count() - 1);
  }

  /// How many parts of time there is room for.
  int most() {
    return (int) Math.max(2, plotWidth() / LEAST_PART);
  }

  double y(int lane) {
    return TOP + lane * LANE - scroll;
  }

  /// Where the sign of an odd use stands, at the upper edge of its lane.
  Point2D odd(TimeBins bins, LaneSpot spot) {
    return new Point2D(x(bins.start(spot.bin()) + bins.width() / 2), y(spot.lane()) + ODD + 1);
  }

  double middle(int lane) {
    return y(lane) + LANE / 2;
  }

  /// The lane at y, -1 if there is none.
  int lane(double y) {
    int lane = (int) Math.floor((y - TOP + scroll) / LANE);
    return y < TOP || lane < 0 || lane >= lanes ? -1 : lane;
  }

  /// The first lane in view.
  int first() {
    return (int) Math.max(0, scroll / LANE);
  }

  /// The first lane behind those in view.
  int end() {
    return (int) Math.min(lanes, Math.ceil((scroll + roomDown()) / LANE));
  }

  /// Whether a lane is seen whole.
  boolean isInView(int lane) {
    return y(lane) >= TOP && y(lane) + LANE <= height;
  }

  double mostScroll() {
    return Math.max(0, lanes * LANE - roomDown());
  }

  /// Scrolled as little as shows a lane whole.
  double scrollTo(int lane) {
    double least = (lane + 1) * LANE - roomDown();
    return Math.clamp(Math.min(Math.max(scroll, least), lane * LANE), 0, mostScroll());
  }
}
