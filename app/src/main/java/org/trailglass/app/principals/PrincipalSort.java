package org.trailglass.app.principals;

import java.util.Comparator;
import org.trailglass.app.listing.ListSort;

/// By what the list is ordered. Immutable.
record PrincipalSort(PrincipalColumn column, boolean isAscending) {

  /// Who did most comes first.
  static PrincipalSort first() {
    return new PrincipalSort(PrincipalColumn.EVENTS, false);
  }

  /// The order after a click on a column's head: of numbers the largest come first, of all else the
  /// smallest; then the other way round.
  PrincipalSort next(PrincipalColumn clicked) {
    return clicked == column
        ? new PrincipalSort(column, !isAscending)
        : new PrincipalSort(clicked, clicked.kind() != ColumnValue.Kind.NUMBER);
  }

  static PrincipalSort of(ListSort sort) {
    return new PrincipalSort(PrincipalColumn.valueOf(sort.column()), sort.isAscending());
  }

  /// As every list says it.
  ListSort listed() {
    return new ListSort(column.name(), isAscending);
  }

  Comparator<PrincipalRow> order() {
    return column.order(isAscending);
  }
}
