package org.trailglass.app.grid;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import javafx.scene.control.MenuItem;

/// What a person can do to columns. The table reports; whoever holds the columns changes them
/// and gives the table the new ones. FX thread.
///
/// @param <R> the row
public interface ColumnActions<R> {

  /// The header was clicked.
  void sort(WindowedColumn<R> column);

  /// The column was given another width, in pixels.
  void resize(WindowedColumn<R> column, double width);

  /// The column was put to another place: its new index among the columns shown.
  void move(WindowedColumn<R> column, int index);

  /// The entries of the header's context menu.
  List<MenuItem> menu(WindowedColumn<R> column);

  /// Columns that stay as they are.
  static <R> ColumnActions<R> none() {
    return inPlace(column -> {}, (column, width) -> {});
  }

  /// Columns that stay where they are, and have no menu.
  ///
  /// @param sort is given the column whose header was clicked, by its id
  /// @param resize is given the column with its new width in pixels, too
  static <R> ColumnActions<R> inPlace(Consumer<String> sort, ObjDoubleConsumer<String> resize) {
    return new ColumnActions<>() {
      @Override
      public void sort(WindowedColumn<R> column) {
        sort.accept(column.id());
      }

      @Override
      public void resize(WindowedColumn<R> column, double width) {
        resize.accept(column.id(), width);
      }

      @Override
      public void move(WindowedColumn<R> column, int index) {}

      @Override
      public List<MenuItem> menu(WindowedColumn<R> column) {
        return List.of();
      }
    };
  }
}
