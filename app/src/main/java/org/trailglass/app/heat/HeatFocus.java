package org.trailglass.app.heat;

/// The cell of a {@link HeatGrid} where the keyboard, or the mouse, stands. Immutable.
///
/// @param lane -1 if it stands nowhere
/// @param column likewise
public record HeatFocus(int lane, int column) {

  /// Nowhere.
  public static final HeatFocus NOWHERE = new HeatFocus(-1, -1);

  /// Whether there is such a cell.
  public boolean isIn(HeatSource source) {
    return lane >= 0 && lane < source.lanes() && column >= 0 && column < source.columns();
  }

  /// The nearest cell of a source, moved by some lanes and columns.
  HeatFocus moved(int lanes, int columns, HeatSource source) {
    return new HeatFocus(
        Math.clamp((long) Math.max(0, lane) + lanes, 0, Math.max(0, source.lanes() - 1)),
        Math.clamp((long) Math.max(0, column) + columns, 0, Math.max(0, source.columns() - 1)));
  }
}
