package org.trailglass.app.problems;

import java.util.Comparator;
import java.util.Optional;
import org.trailglass.app.listing.ListSort;

/// By what findings are ordered. Immutable.
record FindingSort(FindingColumn column, boolean isAscending) {

  /// The order after a click on a column's head: up, down, as they were found.
  static Optional<FindingSort> next(Optional<FindingSort> now, FindingColumn column) {
    if (now.isEmpty() || now.get().column != column) {
      return Optional.of(new FindingSort(column, true));
    }
    return now.get().isAscending ? Optional.of(new FindingSort(column, false)) : Optional.empty();
  }

  static FindingSort of(ListSort sort) {
    return new FindingSort(FindingColumn.valueOf(sort.column()), sort.isAscending());
  }

  /// As every list says it.
  ListSort listed() {
    return new ListSort(column.name(), isAscending);
  }

  Comparator<Finding> order(FindingWords say) {
    var order = column.order(say);
    return isAscending ? order : order.reversed();
  }
}
