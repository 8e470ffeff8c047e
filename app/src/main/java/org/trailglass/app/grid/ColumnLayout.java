package org.trailglass.app.grid;

import java.util.Arrays;
import java.util.List;

/// Where columns begin and end, from the left edge of the first one. Immutable.
final class ColumnLayout {
  private static final double BORDER_REACH = 4;

  private final double[] edges;

  private ColumnLayout(double[] edges) {
    this.edges = edges;
  }

  /// @param room in pixels; what the columns leave free of it is shared by the elastic ones
  /// @param zoom by how much columns are wider than they say, because text is larger than usual
  static <R> ColumnLayout of(List<WindowedColumn<R>> columns, double room, double zoom) {
    double free = room - columns.stream().mapToDouble(column -> wanted(column, zoom)).sum();
    long elastic = columns.stream().filter(WindowedColumn::isElastic).count();
    double share = elastic == 0 || free <= 0 ? 0 : Math.floor(free / elastic);
    var edges = new double[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      edges[i + 1] = edges[i] + wanted(column, zoom) + (column.isElastic() ? share : 0);
    }
    return new ColumnLayout(edges);
  }

  private static double wanted(WindowedColumn<?> column, double zoom) {
    return Math.round(column.width() * zoom);
  }

  int columns() {
    return edges.length - 1;
  }

  double x(int column) {
    return edges[column];
  }

  double width(int column) {
    return edges[column + 1] - edges[column];
  }

  double totalWidth() {
    return edges[edges.length - 1];
  }

  /// The column at x, -1 beside all of them.
  int columnAt(double x) {
    for (int i = 0; i < columns(); i++) {
      if (x >= edges[i] && x < edges[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  /// The column whose right border can be gripped at x, -1 if none.
  int borderAt(double x) {
    for (int i = columns() - 1; i >= 0; i--) {
      if (Math.abs(x - edges[i + 1]) <= BORDER_REACH) {
        return i;
      }
    }
    return -1;
  }

  /// Between which columns x drops something: 0 is before the first one.
  int gapAt(double x) {
    int gap = 0;
    while (gap < columns() && x > (edges[gap] + edges[gap + 1]) / 2) {
      gap++;
    }
    return gap;
  }

  /// This layout with another width of one column.
  ColumnLayout with(int column, double width) {
    double more = Math.round(width) - width(column);
    var moved = Arrays.copyOf(edges, edges.length);
    for (int i = column + 1; i < moved.length; i++) {
      moved[i] += more;
    }
    return new ColumnLayout(moved);
  }
}
