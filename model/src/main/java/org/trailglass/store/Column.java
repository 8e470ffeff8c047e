package org.trailglass.store;

import java.util.Arrays;
import java.util.BitSet;
import org.trailglass.event.EventTime;
import org.trailglass.event.IpAddress;
import org.trailglass.event.JsonNumber;
import org.trailglass.event.LeafKind;

/// The values of one path, or of one derived field, in one segment: for each row its entries, for
/// each entry the ordinal of its value in a dictionary. Rows count from 0 in the segment.
/// Immutable; any thread.
public sealed interface Column permits PackedColumn {

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

  /// The ordinal of a row's first value that is not null, -1 if it has none.
  default int firstPresent(int row) {
    int from = first(row);
    for (int entry = from; from >= 0 && entry < from + count(row); entry++) {
      int ordinal = ordinal(entry);
      if (kind(ordinal) != LeafKind.NULL) {
        return ordinal;
      }
    }
    return -1;
  }

  /// The same for all rows of a segment, quicker than row by row.
  ///
  /// @param rows of the segment
  default int[] firstsPresent(int rows) {
    var isNull = new boolean[values()];
    for (int ordinal = 0; ordinal < isNull.length; ordinal++) {
      isNull[ordinal] = kind(ordinal) == LeafKind.NULL;
    }
    var firsts = new int[rows];
    Arrays.fill(firsts, -1);
    forEach(
        (row, ordinal) -> {
          if (firsts[row] < 0 && !isNull[ordinal]) {
            firsts[row] = ordinal;
          }
        });
    return firsts;
  }

  /// What a value is.
  LeafKind kind(int ordinal);

  /// A value as text: a string decoded, a number as written, a literal.
  String text(int ordinal);

  /// The time that a string says, in milliseconds since 1970 UTC; {@link EventStore#NO_TIME} of a
  /// value that is none.
  default long time(int ordinal) {
    return kind(ordinal) == LeafKind.TEXT
        ? EventTime.parse(text(ordinal)).orElse(EventStore.NO_TIME)
        : EventStore.NO_TIME;
  }

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

  /// The number that a value is, also where it is a string that is written like a number of JSON,
  /// as near as a double comes to it; not a number if it is none.
  default double number(int ordinal) {
    return switch (kind(ordinal)) {
      case NUMBER, TEXT ->
          JsonNumber.isNumber(text(ordinal)) ? Double.parseDouble(text(ordinal)) : Double.NaN;
      case TRUE, FALSE, NULL, EMPTY_OBJECT, EMPTY_ARRAY -> Double.NaN;
    };
  }

  /// The {@link #time} of every value. Made on the first call.
  Times times();

  /// The IPv4 address that each value is, as a number of 32 bits, or {@link IpAddress#NO_ADDRESS}.
  /// Made on the first call; not to be changed.
  long[] addresses();

  /// The {@link #number} of every value. Made on the first call; not to be changed.
  double[] numbers();

  /// Whether a value is this text, case aside ({@link org.trailglass.event.CaseFolding}); a number
  /// and a literal as they are written.
  boolean is(int ordinal, Needle needle);

  /// Whether a value contains this text, case aside.
  boolean contains(int ordinal, Needle needle);

  /// The values that are this text, case aside. Looked up in an index where there are many values,
  /// which is made on the first call and takes as long as a look at all of them.
  BitSet ordinals(Needle needle);

  /// What is told of an entry.
  @FunctionalInterface
  interface EntryVisitor {
    void entry(int row, int ordinal);
  }

  /// Tells all entries in order: for a look at many of them, quicker than to ask one by one.
  void forEach(EntryVisitor visitor);

  /// Counts how many of some rows have each value; a row that has it several times counts once.
  ///
  /// @param counts by ordinal; all zero before
  /// @return how many of the rows have a value other than null
  int count(RowBits rows, int[] counts);

  /// Adds every row that has an entry.
  void addTo(RowBits into);

  /// Adds every row that has one of some values. Looks at all entries the first time; when it is
  /// called again {@link Postings} are made, for then it pays.
  ///
  /// @param ordinals of the values; none that the column has not
  void addTo(BitSet ordinals, RowBits into);

  /// The bytes of heap that the column holds, its values' text aside.
  long retainedBytes();
}
