package org.trailglass.app.heat;

/// One cell of a {@link HeatGrid}. Immutable.
///
/// @param level how much there is, 0 to {@link #LEVELS} - 1; matters only where there is something
public record HeatCell(Kind kind, int level) {

  /// Steps of colour.
  public static final int LEVELS = 5;

  /// A cell where nothing was to be expected.
  public static final HeatCell OUTSIDE = new HeatCell(Kind.OUTSIDE, 0);

  /// A cell where something is missing.
  public static final HeatCell GAP = new HeatCell(Kind.GAP, 0);

  /// What is known of a cell.
  public enum Kind {
    /// Nothing, and nothing was to be expected.
    OUTSIDE,
    /// Nothing, between cells that have something.
    GAP,
    /// Something, but not for all of the time that the cell stands for.
    PART,
    /// Something.
    FULL
  }
}
