package org.trailglass.store;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Collects values of a segment that were found in its text, to tell them column by column. One
/// thread.
final class FoundValues {
  private final ValueOwners owners;
  private final @Nullable BitSet[] ordinals;

  /// By column, the ordinal of the value that was found last: those that follow are behind it.
  private final int[] last;

  FoundValues(ValueOwners owners) {
    this.owners = owners;
    this.ordinals = new BitSet[owners.columns()];
    this.last = new int[owners.columns()];
  }

  /// Adds a value by its place; those of a column in ascending order.
  void add(int place) {
    int column = owners.owner(place);
    int ordinal = seek(owners.column(column).places(), last[column], place);
    last[column] = ordinal;
    add(column, ordinal);
  }

  /// Adds a value by the number of its column and its ordinal there.
  void add(int column, int ordinal) {
    var ofColumn = ordinals[column];
    if (ofColumn == null) {
      ofColumn = new BitSet();
      ordinals[column] = ofColumn;
    }
    ofColumn.set(ordinal);
  }

  /// Where a number stands in an ascending array that holds it: looked for in steps that double,
  /// then by halves (J. L. Bentley, A. C. Yao, "An almost optimal algorithm for unbounded
  /// searching").
  ///
  /// @param from not behind it
  private static int seek(int[] ascending, int from, int number) {
    int low = from;
    int high = from;
    for (int step = 1; high < ascending.length && ascending[high] < number; step *= 2) {
      low = high + 1;
      high += step;
    }
    high = Math.min(high, ascending.length - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  void tell(Segment.ValuesVisitor visitor) {
    for (int column = 0; column < ordinals.length; column++) {
      var ofColumn = ordinals[column];
      if (ofColumn != null) {
        visitor.values(owners.column(column), ofColumn);
      }
    }
  }
}
