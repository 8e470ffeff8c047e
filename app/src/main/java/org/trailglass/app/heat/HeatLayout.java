package org.trailglass.app.heat;

/// Where the cells of a {@link HeatGrid} lie. Pixels from the upper left corner of the grid.
/// Immutable.
///
/// @param lanes how many
/// @param columns how many
/// @param width of the room for everything
/// @param height likewise
/// @param left the width of the lanes' names
record HeatLayout(int lanes, int columns, double width, double height, double left) {
  /// The height of the headings.
  static final double TOP = 24;

  /// The height of a lane.
  static final double LANE = 22;

  /// A cell is not narrower than this, so that it can be seen and hit.
  static final double LEAST_CELL = 7;

  private static final double MOST_CELL = 26;

  /// The width of a column: as much as there is room, within bounds.
  double cell() {
    return columns == 0 ? MOST_CELL : Math.clamp(roomAcross() / columns, LEAST_CELL, MOST_CELL);
  }

  double roomAcross() {
    return Math.max(0, width - left);
  }

  double roomDown() {
    return Math.max(0, height - TOP);
  }

  double maxScrollX() {
    return Math.max(0, columns * cell() - roomAcross());
  }

  double maxScrollY() {
    return Math.max(0, lanes * LANE - roomDown());
  }

  double x(int column, double scrollX) {
    return left + column * cell() - scrollX;
  }

  double y(int lane, double scrollY) {
    return TOP + lane * LANE - scrollY;
  }

  /// The column at x, -1 if there is none.
  int columnAt(double x, double scrollX) {
    int column = (int) Math.floor((x - left + scrollX) / cell());
    return x < left || column >= columns ? -1 : column;
  }

  /// The lane at y, -1 if there is none.
  int laneAt(double y, double scrollY) {
    int lane = (int) Math.floor((y - TOP + scrollY) / LANE);
    return y < TOP || lane >= lanes ? -1 : lane;
  }
}
