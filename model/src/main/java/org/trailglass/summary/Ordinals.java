package org.trailglass.summary;

import org.trailglass.event.LeafKind;
import org.trailglass.store.Column;

/// Reads single values of a column by their number in its dictionary.
final class Ordinals {
  private Ordinals() {}

  /// The number of a row's first value that is not null, -1 if it has none.
  static int first(Column column, int row) {
    int from = column.first(row);
    for (int entry = from; from >= 0 && entry < from + column.count(row); entry++) {
      int ordinal = column.ordinal(entry);
      if (column.kind(ordinal) != LeafKind.NULL) {
        return ordinal;
      }
    }
    return -1;
  }
}
