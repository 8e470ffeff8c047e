package org.trailglass.store;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/// For each value of a column the rows that have it, ascending and each once: one packed array for
/// all values, and where in it each value's rows begin. Immutable; any thread.
public final class Postings {
  private final int[] starts;
  private final char[] rows;

  private Postings(int[] starts, char[] rows) {
    this.starts = starts;
    this.rows = rows;
  }

  /// Counts the entries of each value, then puts each row into its place.
  static Postings of(Column column) {
    var starts = new int[column.values() + 1];
    var last = new int[column.values()];
    Arrays.fill(last, -1);
    for (int entry = 0; entry < column.entries(); entry++) {
      int ordinal = column.ordinal(entry);
      int row = column.row(entry);
      if (last[ordinal] != row) {
        last[ordinal] = row;
        starts[ordinal + 1]++;
      }
    }
    for (int ordinal = 0; ordinal < last.length; ordinal++) {
      starts[ordinal + 1] += starts[ordinal];
    }
    return new Postings(starts, rows(column, starts, last));
  }

  private static char[] rows(Column column, int[] starts, int[] last) {
    var rows = new char[starts[last.length]];
    var next = Arrays.copyOf(starts, last.length);
    Arrays.fill(last, -1);
    for (int entry = 0; entry < column.entries(); entry++) {
      int ordinal = column.ordinal(entry);
      int row = column.row(entry);
      if (last[ordinal] != row) {
        last[ordinal] = row;
        rows[next[ordinal]++] = (char) row;
      }
    }
    return rows;
  }

  /// How many rows have a value.
  public int count(int ordinal) {
    return starts[ordinal + 1] - starts[ordinal];
  }

  /// One of a value's rows.
  ///
  /// @param index from 0 to {@link #count}, exclusive
  public int row(int ordinal, int index) {
    return rows[starts[ordinal] + index];
  }

  /// Adds a value's rows to a set.
  ///
  /// @param base what is added to each row: where the segment begins in the store
  public void addTo(int ordinal, RoaringBitmap set, int base) {
    for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
      set.add(base + rows[i]);
    }
  }

  long retainedBytes() {
    return 56 + 4L * starts.length + 2L * rows.length;
  }
}
