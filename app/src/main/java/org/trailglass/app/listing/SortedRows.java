package org.trailglass.app.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Puts rows in the order that a person asked for. Rows that are none, such as headings, stay where
/// they are, and between them rows are sorted. Immutable.
///
/// @param <R> the row
/// @param isRow whether it is one, and no heading
record SortedRows<R>(List<ListColumn<R>> columns, Predicate<R> isRow) {

  /// The rows in another order; equal ones stay in theirs.
  ///
  /// @param natural the rows in their natural order
  List<R> by(ListSort sort, List<R> natural) {
    var order =
        columns.stream()
            .filter(column -> column.id().equals(sort.column()))
            .findFirst()
            .map(ListColumn::order)
            .orElse((a, b) -> 0);
    var sorted = new ArrayList<>(natural);
    int from = 0;
    for (int at = 0; at <= sorted.size(); at++) {
      if (at == sorted.size() || !isRow.test(sorted.get(at))) {
        sorted.subList(from, at).sort(sort.isAscending() ? order : order.reversed());
        from = at + 1;
      }
    }
    return List.copyOf(sorted);
  }
}
