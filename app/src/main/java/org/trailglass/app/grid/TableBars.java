package org.trailglass.app.grid;

import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The scroll bars of a table, counted in pixels. FX thread.
///
/// @param <R> the row
final class TableBars<R> {
  private static final double NARROWEST_VIEW = 40;
  private static final double SHORTEST_THUMB = 28;

  private final WindowedTable<R> table;
  private final RowViewport viewport;
  private final ScrollBar vertical = new ScrollBar();
  private final ScrollBar horizontal = new ScrollBar();
  private final TickRuler ticks = new TickRuler();
  private boolean isPlacing;

  TableBars(WindowedTable<R> table, RowViewport viewport) {
    this.table = table;
    this.viewport = viewport;
    vertical.setOrientation(Orientation.VERTICAL);
    horizontal.setOrientation(Orientation.HORIZONTAL);
    vertical.setManaged(false);
    horizontal.setManaged(false);
    vertical.valueProperty().addListener((bar, old, value) -> scrolled(value.doubleValue()));
    horizontal.valueProperty().addListener((bar, old, value) -> scrolledAside(value.doubleValue()));
  }

  ScrollBar vertical() {
    return vertical;
  }

  /// Lies over the vertical bar.
  TickRuler ticks() {
    return ticks;
  }

  ScrollBar horizontal() {
    return horizontal;
  }

  /// Places the bars that are needed, and tells what room they leave to the rows.
  Dimension2D place(double width, double height, double top) {
    double thickness = Math.max(vertical.prefWidth(-1), 1);
    double across = Math.max(horizontal.prefHeight(-1), 1);
    double content = viewport.rows() * viewport.rowHeight();
    boolean isTall = content > height - top;
    boolean isWide = table.columns().fullWidth() > width - (isTall ? thickness : 0);
    isTall = isTall || isWide && content > height - top - across;
    double roomWidth = Math.max(NARROWEST_VIEW, width - (isTall ? thickness : 0));
    double roomHeight = Math.max(0, height - top - (isWide ? across : 0));
    isPlacing = true;
    viewport.setHeight(roomHeight);
    table.columns().setWidth(roomWidth);
    vertical.resizeRelocate(roomWidth, top, thickness, roomHeight);
    horizontal.resizeRelocate(0, top + roomHeight, roomWidth, across);
    set(vertical, isTall, viewport.offset(), viewport.maxOffset(), roomHeight);
    set(horizontal, isWide, table.columns().scroll(), table.columns().maxScroll(), roomWidth);
    vertical.setUnitIncrement(viewport.rowHeight());
    horizontal.setUnitIncrement(NARROWEST_VIEW);
    isPlacing = false;
    ticks.setVisible(isTall);
    ticks.place(roomWidth, top, thickness, roomHeight);
    return new Dimension2D(roomWidth, roomHeight);
  }

  private static void set(ScrollBar bar, boolean isShown, double value, double max, double page) {
    bar.setVisible(isShown);
    bar.setMax(Math.max(max, 1));
    bar.setVisibleAmount(
        Math.max(max, 1)
            * Math.max(page / (max + page), Math.min(1, SHORTEST_THUMB / Math.max(1, page))));
    bar.setBlockIncrement(page * 0.9);
    bar.setValue(value);
  }

  private void scrolled(double value) {
    if (!isPlacing) {
      table.scrollTo(value);
    }
  }

  private void scrolledAside(double value) {
    if (!isPlacing) {
      table.columns().scrollTo(value);
    }
  }
}
