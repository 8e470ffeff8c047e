package org.trailglass.app.grid;

/// Which rows are in view: a height full of rows of one height, and how far it is scrolled.
/// Numbers only; a `double` holds the pixels of two thousand million rows exactly. FX thread.
final class RowViewport {
  private int rows;
  private double rowHeight = 26;
  private double height;
  private double offset;

  int rows() {
    return rows;
  }

  double rowHeight() {
    return rowHeight;
  }

  double height() {
    return height;
  }

  /// How far the view is scrolled, in pixels.
  double offset() {
    return offset;
  }

  double maxOffset() {
    return Math.max(0, rows * rowHeight - height);
  }

  /// The first row that is seen, also in part.
  int firstRow() {
    return (int) (offset / rowHeight);
  }

  /// The row after the last one that is seen, also in part.
  int endRow() {
    return Math.clamp((long) Math.ceil((offset + height) / rowHeight), 0, rows);
  }

  /// How many rows can be seen at once, at most, in part ones included.
  int capacity() {
    return (int) Math.ceil(height / rowHeight) + 1;
  }

  /// How many whole rows fit: what Page Down moves by.
  int page() {
    return Math.max(1, (int) (height / rowHeight));
  }

  /// The row at a height of the view, -1 below the last one.
  int rowAt(double y) {
    int row = (int) Math.floor((offset + y) / rowHeight);
    return row >= 0 && row < rows ? row : -1;
  }

  /// Where a row begins in the view.
  double y(int row) {
    return row * rowHeight - offset;
  }

  boolean isInView(int row) {
    return row >= firstRow() && row < endRow();
  }

  void setRows(int rows) {
    this.rows = rows;
    scrollTo(offset);
  }

  /// Sets the height of a row; the first row in view stays the first one.
  void setRowHeight(double rowHeight) {
    double top = offset / this.rowHeight;
    this.rowHeight = rowHeight;
    scrollTo(top * rowHeight);
  }

  void setHeight(double height) {
    this.height = Math.max(0, height);
    scrollTo(offset);
  }

  /// Scrolls to an offset, or as near as can be.
  void scrollTo(double offset) {
    this.offset = Math.clamp(offset, 0, maxOffset());
  }

  /// Scrolls as little as makes the whole row seen; a row that is more than a view away comes into
  /// the middle, so that what stands around it is seen.
  void reveal(int row) {
    double top = row * rowHeight;
    if (top < offset - height || top > offset + 2 * height) {
      scrollTo(top - (height - rowHeight) / 2);
    } else if (top < offset) {
      scrollTo(top);
    } else if (top + rowHeight > offset + height) {
      scrollTo(top + rowHeight - height);
    }
  }
}
