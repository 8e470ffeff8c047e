package org.trailglass.app.problems;

import java.util.Comparator;
import java.util.Optional;

/// By what findings are ordered. Immutable.
record FindingSort(FindingColumn column, boolean isAscending) {

  /// The order after a click on a column's head: up, down, as they were found.
  static Optional<FindingSort> next(Optional<FindingSort> now, FindingColumn column) {
    if (now.isEmpty() || now.get().column != column) {
      return Optional.of(new FindingSort(column, true));
    }
    return now.get().isAscending ? Optional.of(new FindingSort(column, false)) : Optional.empty();
  }

  Comparator<Finding> order(FindingWords say) {
    var order = column.order(say);
    return isAscending ? order : order.reversed();
  }
}
