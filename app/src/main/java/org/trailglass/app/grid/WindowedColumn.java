package org.trailglass.app.grid;

import java.util.function.Function;
import org.trailglass.app.control.Cut;

/// One column of a {@link WindowedTable}. Immutable: another width or sort is another column
/// with the same id.
///
/// @param <R> the row
/// @param id names the column for good
/// @param title what the header says
/// @param hint the header's tooltip
/// @param width in pixels, at least {@link #MIN_WIDTH}
/// @param style how its cells are set
/// @param cut what is left out of a text that is too long
/// @param sort whether the rows are ordered by it
/// @param content the cell of a row; called for rows in view only, must answer at once
/// @param isElastic whether it takes a share of the room that all columns together leave free
public record WindowedColumn<R>(
    String id,
    String title,
    String hint,
    double width,
    Style style,
    Cut cut,
    SortMark sort,
    Function<R, CellContent> content,
    boolean isElastic) {

  /// A column is never narrower than this, in pixels.
  public static final double MIN_WIDTH = 36;

  /// A column is never wider than this, in pixels.
  public static final double MAX_WIDTH = 4000;

  private static final double LETTER = 6.5;

  /// Left and right of a title, and its arrow.
  private static final double AROUND = 28;

  /// How the cells of a column are set.
  public enum Style {
    /// Words, from the left.
    TEXT,
    /// Codes, times and addresses: digits of one width, from the left.
    CODE,
    /// Numbers: digits of one width, to the right.
    NUMBER
  }

  /// What the header's arrow says.
  public enum SortMark {
    NONE,
    ASCENDING,
    DESCENDING
  }

  /// A column that keeps its width.
  public WindowedColumn(
      String id,
      String title,
      String hint,
      double width,
      Style style,
      Cut cut,
      SortMark sort,
      Function<R, CellContent> content) {
    this(id, title, hint, width, style, cut, sort, content, false);
  }

  /// A column that keeps its width, and whose texts are cut at their end.
  public WindowedColumn(
      String id,
      String title,
      String hint,
      double width,
      Style style,
      SortMark sort,
      Function<R, CellContent> content) {
    this(id, title, hint, width, style, Cut.END, sort, content);
  }

  public WindowedColumn {
    width = Math.clamp(width, MIN_WIDTH, MAX_WIDTH);
  }

  /// The pixels in which a title is seen whole in any language, with the arrow of the sort. An
  /// estimate: some letters are wider, most are not.
  ///
  /// @param least what the cells of the column need
  public static double widthFor(String title, double least) {
    return Math.max(least, Math.ceil(title.length() * LETTER + AROUND));
  }

  /// The same column, taking free room or not.
  public WindowedColumn<R> elastic(boolean elastic) {
    return new WindowedColumn<>(id, title, hint, width, style, cut, sort, content, elastic);
  }
}
