package org.trailglass.store;

import org.trailglass.event.LeafKind;

/// The values of one path, or of one derived field, in one segment: for each row its entries, for
/// each entry the ordinal of its value in a dictionary. Rows count from 0 in the segment.
/// Immutable; any thread.
public sealed interface Column permits LeafColumn, DerivedColumn {

  /// How many entries there are: leaves of this path.
  int entries();

  /// How many values the dictionary has. Values may repeat in it where nearly all differ.
  int values();

  /// The first entry of a row, -1 if it has none. The row's other entries follow it.
  int first(int row);

  /// How many entries a row has.
  int count(int row);

  /// The row of an entry; ascending.
  int row(int entry);

  /// The ordinal of an entry's value.
  int ordinal(int entry);

  /// What a value is.
  LeafKind kind(int ordinal);

  /// A value as text: a string decoded, a number as written, a literal.
  String text(int ordinal);

  /// The begin of what a value is sorted by, as a number ({@link SortPrefix}): where two differ,
  /// their values stand in that order.
  ///
  /// @param skipped how many characters of a text are left out at its start
  long sortPrefix(int ordinal, int skipped);

  /// Whether a value of a column is this one.
  default boolean isSame(int ordinal, Column other, int otherOrdinal) {
    return kind(ordinal) == other.kind(otherOrdinal)
        && text(ordinal).equals(other.text(otherOrdinal));
  }

  /// Which rows have a value. Made on the first call, which takes as long as a look at all entries.
  Postings postings();

  /// The bytes of heap that the column holds, its values' text aside.
  long retainedBytes();
}
