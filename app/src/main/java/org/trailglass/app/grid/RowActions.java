package org.trailglass.app.grid;

import java.util.List;
import javafx.scene.control.MenuItem;

/// What a person can do to rows beside selecting them. FX thread.
///
/// @param <R> the row
public interface RowActions<R> {

  /// The entries of a cell's context menu. The row is part of the selection by then.
  List<MenuItem> menu(int position, WindowedColumn<R> column);

  /// The value of a cell is wanted (`+`, or a click with Alt and Shift), or is not (`-`, or a click
  /// with Alt).
  default void pick(int position, WindowedColumn<R> column, boolean isWanted) {}

  /// The row was opened: a double click, or Enter.
  void open(int position);

  /// The selected rows are wanted on the clipboard; where none is selected, all of them.
  void copy(RowSelection selection);

  /// Rows that are only looked at.
  static <R> RowActions<R> none() {
    return new RowActions<>() {
      @Override
      public List<MenuItem> menu(int position, WindowedColumn<R> column) {
        return List.of();
      }

      @Override
      public void open(int position) {}

      @Override
      public void copy(RowSelection selection) {}
    };
  }
}
