package org.trailglass.app.grid;

import java.util.List;

/// The rows of a list that is at hand. Immutable.
///
/// @param <R> the row
public record ListRows<R>(List<R> list) implements RowSource<R> {
  @Override
  public int size() {
    return list.size();
  }

  @Override
  public R row(int position) {
    return list.get(position);
  }
}
