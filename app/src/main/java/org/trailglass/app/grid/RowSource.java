package org.trailglass.app.grid;

import org.jspecify.annotations.Nullable;

/// What a {@link WindowedTable} shows: a number of rows, of which only those in view are ever
/// asked for. Immutable from the table's point of view: other rows are another source. FX
/// thread.
///
/// @param <R> the row, as the columns understand it
public interface RowSource<R> {

  /// How many rows there are.
  int size();

  /// The row at a position, counted from 0; null while it is being fetched (the one who
  /// fetches it calls {@link WindowedTable#refresh} when it is there). Must answer at once.
  @Nullable R row(int position);

  /// The source without rows.
  static <R> RowSource<R> empty() {
    return new RowSource<>() {
      @Override
      public int size() {
        return 0;
      }

      @Override
      public @Nullable R row(int position) {
        return null;
      }
    };
  }
}
