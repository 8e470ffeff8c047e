package org.trailglass.app.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Puts rows in the order that a person asked for. Rows that are none, such as headings, stay where
/// they are, and between them rows are sorted. Immutable.
///
/// @param <R> the row
/// @param isRow whether it is one, and no heading
public record SortedRows<R>(List<ListColumn<R>> columns, Predicate<R> isRow) {

  /// Of rows only.
  public SortedRows(List<ListColumn<R>> columns) {
    this(columns, row -> true);
  }

  /// The rows in another order; equal ones stay in theirs.
  ///
  /// @param natural the rows in their natural order
  public List<R> by(ListSort sort, List<R> natural) {
    return order(sort, natural).stream().map(natural::get).toList();
  }

  /// The places in the natural order of the rows in another one.
  List<Integer> order(ListSort sort, List<R> natural) {
    var order = comparator(sort);
    var sorted = new ArrayList<>(IntStream.range(0, natural.size()).boxed().toList());
    int from = 0;
    for (int at = 0; at <= natural.size(); at++) {
      if (at == natural.size() || !isRow.test(natural.get(at))) {
        sorted.subList(from, at).sort((a, b) -> order.compare(natural.get(a), natural.get(b)));
        from = at + 1;
      }
    }
    return sorted;
  }

  private Comparator<R> comparator(ListSort sort) {
    return columns.stream()
        .filter(column -> sort.isBy(column.id()))
        .findFirst()
        .map(column -> sort.turn(column.order()))
        .orElseThrow();
  }
}
