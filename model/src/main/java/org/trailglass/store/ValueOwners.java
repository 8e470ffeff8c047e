package org.trailglass.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Tells which value a byte of a segment's text belongs to, and of which column the value is. A bit
/// for each byte says where values begin; counted, the bits number the values (G. Jacobson,
/// "Space-efficient static trees and graphs", on rank). Any thread.
final class ValueOwners {

  private static final int NONE = -1;

  private final LeafColumn[] columns;

  private final ValueBytes text;

  /// A bit where a value begins, by its place.
  private final long[] starts;

  /// How many values begin before each of those words.
  private final int[] before;

  /// By the number of a value the number of its column.
  private final char[] owners;

  /// By column, which forms its values have: a bit for each. Made when it is asked for.
  private volatile short @Nullable [] forms;

  ValueOwners(Collection<LeafColumn> all, ValueBytes text) {
    columns = all.toArray(LeafColumn[]::new);
    this.text = text;
    starts = new long[(text.end() + Long.SIZE - 1) / Long.SIZE];
    before = new int[starts.length];
    for (var column : columns) {
      mark(column.places());
    }
    owners = new char[count()];
    for (int column = 0; column < columns.length; column++) {
      own(columns[column].places(), (char) column);
    }
  }

  private void mark(int[] places) {
    for (int place : places) {
      starts[place >>> 6] |= 1L << place;
    }
  }

  private void own(int[] places, char column) {
    for (int place : places) {
      owners[number(place)] = column;
    }
  }

  /// Counts the values.
  private int count() {
    int count = 0;
    for (int word = 0; word < starts.length; word++) {
      before[word] = count;
      count += Long.bitCount(starts[word]);
    }
    return count;
  }

  private int number(int place) {
    int word = place >>> 6;
    return before[word] + Long.bitCount(starts[word] & (1L << place) - 1);
  }

  /// The last place in a range where the value of some column begins; -1 if there is none.
  ///
  /// @param to the last place that counts
  int start(int from, int to) {
    int word = to >>> 6;
    long bits = starts[word] & -1L >>> ~to;
    while (bits == 0 && word > from >>> 6) {
      bits = starts[--word];
    }
    int last = bits == 0 ? NONE : word * Long.SIZE + 63 - Long.numberOfLeadingZeros(bits);
    return last >= from ? last : NONE;
  }

  /// Whether the value of some column begins here.
  boolean isStart(int place) {
    return (starts[place >>> 6] & 1L << place) != 0;
  }

  /// The number of the column of a value.
  ///
  /// @param place where it begins
  int owner(int place) {
    return owners[number(place)];
  }

  /// How many columns there are.
  int columns() {
    return columns.length;
  }

  LeafColumn column(int number) {
    return columns[number];
  }

  /// Whether a column has values of one of some forms. Looks at all values the first time.
  ///
  /// @param some a bit for each {@link ValueBytes#form}
  boolean has(int column, int some) {
    var made = forms;
    if (made == null) {
      made = new short[columns.length];
      for (int i = 0; i < made.length; i++) {
        made[i] = forms(columns[i].places());
      }
      forms = made;
    }
    return (made[column] & some) != 0;
  }

  private short forms(int[] places) {
    int found = 0;
    for (int place : places) {
      found |= 1 << text.form(place);
    }
    return (short) found;
  }

  long retainedBytes() {
    return 120
        + 8L * columns.length
        + 2L * columns.length
        + 8L * starts.length
        + 4L * before.length
        + 2L * owners.length;
  }
}
