package org.trailglass.store;

/// For each value of a column the rows that have it. Immutable; any thread.
public sealed interface Postings permits OneEachPostings, PackedPostings {

  /// How many rows have a value.
  int count(int ordinal);

  /// Adds a value's rows to a set.
  void addTo(int ordinal, RowBits rows);

  /// The bytes of heap that they hold.
  long retainedBytes();

  /// Makes the postings of a column, which takes as long as two looks at all entries.
  static Postings of(Column column, int rowsOfSegment) {
    return OneEachPostings.fit(column)
        ? new OneEachPostings(column)
        : PackedPostings.of(column, rowsOfSegment);
  }
}
