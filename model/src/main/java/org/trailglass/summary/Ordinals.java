package org.trailglass.summary;

import java.util.Arrays;
import java.util.BitSet;
import org.trailglass.event.LeafKind;
import org.trailglass.store.Column;

/// Reads single values of a column by their number in its dictionary.
final class Ordinals {
  private static final int NO_VALUE = -1;

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
    return NO_VALUE;
  }

  /// The same for all rows of a segment, quicker than row by row.
  ///
  /// @param rows of the segment
  static int[] firsts(Column column, int rows) {
    var isNull = new BitSet(column.values());
    for (int ordinal = 0; ordinal < column.values(); ordinal++) {
      isNull.set(ordinal, column.kind(ordinal) == LeafKind.NULL);
    }
    var firsts = new int[rows];
    Arrays.fill(firsts, NO_VALUE);
    column.forEach(
        (row, ordinal) -> {
          if (firsts[row] == NO_VALUE && !isNull.get(ordinal)) {
            firsts[row] = ordinal;
          }
        });
    return firsts;
  }
}
