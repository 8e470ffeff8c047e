package org.trailglass.app.grid;

import javafx.beans.property.ObjectProperty;

/// Moves the current row, the current column and the selection about, as keys and mouse ask
/// for it. FX thread.
final class TableCursor {
  /// How a step changes the selection.
  enum Step {
    /// The row is selected and no other.
    SELECT,
    /// What lies between the anchor and the row is selected and no other.
    EXTEND,
    /// What lies between the anchor and the row is selected too.
    ADD,
    /// The row is selected, or no more; others stay.
    TOGGLE,
    /// Only the keyboard goes there.
    GO
  }

  private final ObjectProperty<RowSelection> selection;
  private final RowViewport viewport;

  TableCursor(ObjectProperty<RowSelection> selection, RowViewport viewport) {
    this.selection = selection;
    this.viewport = viewport;
  }

  /// The step that a click with these keys held is.
  static Step click(boolean isShift, boolean isShortcut) {
    if (isShift) {
      return isShortcut ? Step.ADD : Step.EXTEND;
    }
    return isShortcut ? Step.TOGGLE : Step.SELECT;
  }

  /// The step that an arrow key with these keys held is.
  static Step key(boolean isShift, boolean isShortcut) {
    return isShift || !isShortcut ? click(isShift, isShortcut) : Step.GO;
  }

  /// Goes to a row, or to the nearest one there is.
  void to(long row, Step step) {
    if (viewport.rows() == 0) {
      return;
    }
    int position = Math.clamp(row, 0, viewport.rows() - 1);
    var before = selection.get();
    selection.set(
        switch (step) {
          case SELECT -> RowSelection.of(position);
          case EXTEND -> before.extendedTo(position);
          case ADD -> before.addedTo(position);
          case TOGGLE -> before.toggled(position);
          case GO -> before.leadAt(position);
        });
    viewport.reveal(position);
  }

  /// Goes some rows down, or up if negative; from nowhere to the first row in view.
  void by(int rows, Step step) {
    int lead = selection.get().lead();
    to(lead < 0 ? viewport.firstRow() : (long) lead + rows, step);
  }

  /// Goes a page down (1) or up (-1): first to the edge of what is in view, then beyond.
  void page(int direction, Step step) {
    int top = (int) Math.ceil(viewport.offset() / viewport.rowHeight());
    int edge = direction > 0 ? top + viewport.page() - 1 : top;
    int lead = selection.get().lead();
    boolean isBeforeEdge = direction > 0 ? lead < edge : lead > edge;
    boolean isInView = lead >= 0 && viewport.isInView(lead);
    to(isInView && isBeforeEdge ? edge : (long) lead + direction * viewport.page(), step);
  }

  /// Goes to the last row.
  void end(Step step) {
    to(viewport.rows() - 1L, step);
  }

  /// Selects all rows.
  void all() {
    selection.set(selection.get().all(viewport.rows()));
  }
}
