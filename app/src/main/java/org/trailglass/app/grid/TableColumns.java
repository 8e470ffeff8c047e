package org.trailglass.app.grid;

import java.util.List;

/// The columns of a {@link WindowedTable}: which there are, how far they are scrolled
/// sideways, at which one the keyboard stands; and the verbs of a person. FX thread.
///
/// @param <R> the row
final class TableColumns<R> {
  private static final double MOST_FITTED = 900;

  /// Hears what must be drawn anew.
  interface Watcher {
    /// Widths or the scroll have changed.
    void moved();

    /// Other columns stand there: no cell can be used again.
    void replaced();
  }

  private final Watcher watcher;
  private List<WindowedColumn<R>> columns = List.of();
  private ColumnLayout layout = ColumnLayout.of(columns, 0, 1);
  private ColumnActions<R> actions = ColumnActions.none();
  private double gutter;
  private double zoom = 1;
  private double width;
  private double scroll;
  private int lead;

  TableColumns(Watcher watcher) {
    this.watcher = watcher;
  }

  void setActions(ColumnActions<R> actions) {
    this.actions = actions;
  }

  void set(List<WindowedColumn<R>> wanted) {
    boolean isSame = ids(wanted).equals(ids(columns));
    columns = List.copyOf(wanted);
    layOut();
    lead = Math.clamp(lead, 0, Math.max(0, columns.size() - 1));
    if (!isSame) {
      watcher.replaced();
    }
    scrollTo(scroll);
    watcher.moved();
  }

  private void layOut() {
    layout = ColumnLayout.of(columns, width - gutter, zoom);
  }

  private static <R> List<Object> ids(List<WindowedColumn<R>> columns) {
    return columns.stream().<Object>map(column -> List.of(column.id(), column.style())).toList();
  }

  /// Sets by how much text is larger than usual, and with it all widths.
  ///
  /// @param usualGutter the width left of the columns, where marks stand, at the usual size of text
  void setZoom(double zoom, double usualGutter) {
    this.zoom = zoom;
    gutter = Math.round(usualGutter * zoom);
    layOut();
    scrollTo(scroll);
    watcher.moved();
  }

  /// Sets the width that all of it can be seen in.
  void setWidth(double width) {
    if (width != this.width) {
      this.width = width;
      layOut();
      scrollTo(scroll);
      watcher.moved();
    }
  }

  List<WindowedColumn<R>> all() {
    return columns;
  }

  int size() {
    return columns.size();
  }

  WindowedColumn<R> get(int column) {
    return columns.get(column);
  }

  ColumnActions<R> actions() {
    return actions;
  }

  ColumnLayout layout() {
    return layout;
  }

  double width() {
    return width;
  }

  double gutter() {
    return gutter;
  }

  /// The width of all columns and what stands left of them.
  double fullWidth() {
    return gutter + layout.totalWidth();
  }

  double scroll() {
    return scroll;
  }

  double maxScroll() {
    return Math.max(0, fullWidth() - width);
  }

  /// The column that keys act on in the rows.
  int lead() {
    return lead;
  }

  /// Where x of the view lies among the columns.
  double toColumns(double x) {
    return x - gutter + scroll;
  }

  /// Where a column's left edge lies in the view.
  double toView(double x) {
    return x + gutter - scroll;
  }

  int columnAt(double x) {
    return x < gutter ? -1 : layout.columnAt(toColumns(x));
  }

  void scrollTo(double pixels) {
    double wanted = Math.clamp(pixels, 0, maxScroll());
    if (wanted != scroll) {
      scroll = wanted;
      watcher.moved();
    }
  }

  /// Goes to a column and shows all of it: what keys do.
  void goTo(int column) {
    if (point(column)) {
      reveal(column);
    }
  }

  /// Goes to a column that is clicked. Nothing moves under the mouse, though it be partly seen.
  ///
  /// @return whether there is such a column
  boolean point(int column) {
    boolean isThere = column >= 0 && column < columns.size();
    if (isThere) {
      lead = column;
      watcher.moved();
    }
    return isThere;
  }

  /// Scrolls as little as makes the column seen.
  void reveal(int column) {
    double room = width - gutter;
    double left = layout.x(column);
    double right = left + layout.width(column);
    if (left < scroll || layout.width(column) > room) {
      scrollTo(left);
    } else if (right > scroll + room) {
      scrollTo(right - room);
    }
  }

  void sort(int column) {
    if (column < columns.size()) {
      actions.sort(columns.get(column));
    }
  }

  /// Shows another width while it is being dragged.
  void preview(int column, double wanted) {
    double within = Math.clamp(wanted / zoom, WindowedColumn.MIN_WIDTH, WindowedColumn.MAX_WIDTH);
    layout = layout.with(column, within * zoom);
    scrollTo(scroll);
    watcher.moved();
  }

  void resize(int column, double wanted) {
    if (column < columns.size()) {
      preview(column, wanted);
      actions.resize(columns.get(column), layout.width(column) / zoom);
    }
  }

  /// Makes a column as wide as what is in it.
  void fit(int column, double widest) {
    resize(column, Math.min(Math.ceil(widest), MOST_FITTED * zoom));
  }

  void move(int column, int index) {
    if (column != index && index >= 0 && index < columns.size()) {
      actions.move(columns.get(column), index);
    }
  }
}
