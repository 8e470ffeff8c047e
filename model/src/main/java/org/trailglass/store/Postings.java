package org.trailglass.store;

import java.util.BitSet;

/// For each value of a column the rows that have it. Immutable; any thread.
sealed interface Postings permits OneEachPostings, PackedPostings {

  /// Adds a value's rows to a set.
  void addTo(int ordinal, RowBits rows);

  /// Adds the rows of some values to a set.
  default void addTo(BitSet ordinals, RowBits rows) {
    for (int ordinal = ordinals.nextSetBit(0);
        ordinal >= 0;
        ordinal = ordinals.nextSetBit(ordinal + 1)) {
      addTo(ordinal, rows);
    }
  }

  /// The bytes of heap that they hold.
  long retainedBytes();

  /// Makes the postings of a column, which takes as long as two looks at all entries.
  static Postings of(Column column, int rowsOfSegment) {
    return OneEachPostings.fit(column)
        ? new OneEachPostings(column)
        : PackedPostings.of(column, rowsOfSegment);
  }
}
