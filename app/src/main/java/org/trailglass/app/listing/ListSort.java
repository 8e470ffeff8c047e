package org.trailglass.app.listing;

import java.util.Comparator;
import java.util.Optional;

/// By which column of a list its rows are shown, and which way round. Immutable.
///
/// @param column its id
public record ListSort(String column, boolean isAscending) {

  /// The order after a click on a column's head: up, down, as the rows are by nature.
  public static Optional<ListSort> next(Optional<ListSort> now, String clicked) {
    if (now.filter(sort -> sort.isBy(clicked)).isEmpty()) {
      return Optional.of(new ListSort(clicked, true));
    }
    return now.filter(ListSort::isAscending).map(sort -> new ListSort(clicked, false));
  }

  /// Whether it is by this column.
  public boolean isBy(String id) {
    return column.equals(id);
  }

  /// The order of the column, this way round.
  public <R> Comparator<R> turn(Comparator<R> ascending) {
    return isAscending ? ascending : ascending.reversed();
  }
}
