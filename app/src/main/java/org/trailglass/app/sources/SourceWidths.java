package org.trailglass.app.sources;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/// How wide the columns of the list of sources are, in pixels: numbers are seen whole and the name
/// has what they leave, until a person sizes them. One thread.
final class SourceWidths {
  private static final double SCROLL_BAR = 12;

  /// From these widths of the list on, problems and state are seen without scrolling.
  private static final double WIDE = 265;

  private static final double WIDER = 400;
  private static final double LEAST_NAME = 56;

  /// Where the name would have less, problems are beyond the edge: a mark tells of them, too.
  private static final double READABLE_NAME = 90;

  private static final double MOST_NAME = 320;
  private static final double DIGIT = 8;
  private static final double PADDING = 18;

  private final ToDoubleFunction<SourceColumn> usual;
  private final LongFunction<String> written;
  private final Map<SourceColumn, Double> widths = new EnumMap<>(SourceColumn.class);
  private final Set<SourceColumn> sized = EnumSet.noneOf(SourceColumn.class);

  /// @param usual the width at first, in which the title is seen whole
  /// @param written how a number is written
  SourceWidths(ToDoubleFunction<SourceColumn> usual, LongFunction<String> written) {
    this.usual = usual;
    this.written = written;
    for (var column : SourceColumn.values()) {
      widths.put(column, usual.applyAsDouble(column));
    }
  }

  double of(SourceColumn column) {
    return widths.getOrDefault(column, 0.0);
  }

  /// A person sizes a column, which keeps that.
  void size(SourceColumn column, double width) {
    sized.add(column);
    widths.put(column, width);
  }

  /// Gives the numbers of these lines their room.
  void fit(List<SourceRow> rows) {
    fit(SourceColumn.EVENTS, rows, row -> row.figures().events());
    fit(SourceColumn.PROBLEMS, rows, row -> row.figures().problems());
  }

  /// A source has more of everything than any of its files.
  private void fit(SourceColumn column, List<SourceRow> rows, ToLongFunction<SourceRow> number) {
    if (!sized.contains(column)) {
      long most = rows.stream().filter(row -> row.depth() == 0).mapToLong(number).max().orElse(0);
      double needed = written.apply(most).length() * DIGIT + PADDING;
      widths.put(column, Math.max(usual.applyAsDouble(column), needed));
    }
  }

  /// Gives the name the room that the figures leave.
  ///
  /// @param list the width of the whole list
  void fitName(double list) {
    if (sized.contains(SourceColumn.NAME)) {
      return;
    }
    double room = list - SourceMarks.WIDTH - SCROLL_BAR;
    double others = of(SourceColumn.EVENTS);
    double problems = of(SourceColumn.PROBLEMS);
    if (list >= WIDE && room - others - problems >= READABLE_NAME) {
      others += problems;
    }
    if (list >= WIDER) {
      others += of(SourceColumn.STATE);
    }
    widths.put(SourceColumn.NAME, Math.clamp(Math.floor(room - others), LEAST_NAME, MOST_NAME));
  }
}
