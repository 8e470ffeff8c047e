package org.trailglass.app.sources;

import java.util.Comparator;
import java.util.Optional;
import org.trailglass.app.listing.ListSort;

/// By what the files of each source are ordered. Immutable.
record SourceSort(SourceColumn column, boolean isAscending) {

  /// The order after a click on a column's head.
  static Optional<SourceSort> next(Optional<SourceSort> now, SourceColumn column) {
    if (now.isEmpty() || now.get().column != column) {
      return Optional.of(new SourceSort(column, true));
    }
    return now.get().isAscending ? Optional.of(new SourceSort(column, false)) : Optional.empty();
  }

  static SourceSort of(ListSort sort) {
    return new SourceSort(SourceColumn.valueOf(sort.column()), sort.isAscending());
  }

  /// As every list says it.
  ListSort listed() {
    return new ListSort(column.name(), isAscending);
  }

  Comparator<SourceRow> order() {
    return isAscending ? column.order() : column.order().reversed();
  }
}
