package org.trailglass.app.grid;

import java.util.List;
import java.util.function.Function;

/// How rows are drawn now: what every row in view has in common. Immutable.
///
/// @param <R> the row
/// @param scroll how far the columns are scrolled sideways, in pixels
/// @param gutter the width left of the columns, where marks stand
/// @param width of the view
/// @param zoom by how much text is larger than usual
record RowLook<R>(
    List<WindowedColumn<R>> columns,
    ColumnLayout layout,
    Function<R, List<Mark>> marks,
    double scroll,
    double gutter,
    double width,
    double rowHeight,
    double zoom) {

  /// Left and right of a cell's text, in pixels.
  static final double PADDING = 8;

  /// A row that is being fetched.
  static final CellContent PENDING = new CellContent("…", CellContent.Tone.QUIET);

  /// Where a column begins in the view.
  double cellX(int column) {
    return gutter + layout.x(column) - scroll;
  }

  /// The pixels that the text of a column's cell has.
  double room(int column) {
    return layout.width(column) - 2 * PADDING;
  }
}
