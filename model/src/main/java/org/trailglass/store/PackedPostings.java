package org.trailglass.store;

import java.util.Arrays;

/// One packed array for all values, and where in it each value's rows begin; but of a value that is
/// frequent a bit for each row of the segment, which is smaller then, and quicker to unite.
final class PackedPostings implements Postings {

  /// A value with more rows than a segment of full size has bytes for bits.
  private static final int FREQUENT = SegmentBuilder.MAX_ROWS / Character.SIZE;

  private static final long[] RARE = {};

  private final int[] starts;
  private final char[] rows;

  /// By ordinal, the rows of a value that is frequent; without a word where it is not.
  private final long[][] frequent;

  private PackedPostings(int[] starts, char[] rows, long[][] frequent) {
    this.starts = starts;
    this.rows = rows;
    this.frequent = frequent;
  }

  static PackedPostings of(Column column, int rowsOfSegment) {
    var counts = counts(column);
    var starts = new int[counts.length + 1];
    var frequent = new long[counts.length][];
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      boolean isFrequent = counts[ordinal] > FREQUENT;
      frequent[ordinal] = isFrequent ? new long[(rowsOfSegment + 63) >>> 6] : RARE;
      starts[ordinal + 1] = starts[ordinal] + (isFrequent ? 0 : counts[ordinal]);
    }
    return new PackedPostings(starts, rows(column, starts, frequent), frequent);
  }

  /// How many rows each value has.
  private static int[] counts(Column column) {
    var counts = new int[column.values()];
    var last = new int[counts.length];
    Arrays.fill(last, -1);
    column.forEach(
        (row, ordinal) -> {
          if (last[ordinal] != row) {
            last[ordinal] = row;
            counts[ordinal]++;
          }
        });
    return counts;
  }

  private static char[] rows(Column column, int[] starts, long[][] frequent) {
    var rows = new char[starts[frequent.length]];
    var next = Arrays.copyOf(starts, frequent.length);
    column.forEach(
        (row, ordinal) -> {
          if (frequent[ordinal].length > 0) {
            frequent[ordinal][row >>> 6] |= 1L << row;
          } else if (next[ordinal] == starts[ordinal] || rows[next[ordinal] - 1] != row) {
            rows[next[ordinal]++] = (char) row;
          }
        });
    return rows;
  }

  @Override
  public void addTo(int ordinal, RowBits set) {
    set.addAll(frequent[ordinal]);
    for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
      set.add(rows[i]);
    }
  }

  @Override
  public long retainedBytes() {
    long bytes = 72 + 4L * starts.length + 2L * rows.length + 4L * frequent.length;
    for (var words : frequent) {
      bytes += words.length == 0 ? 0 : 16 + 8L * words.length;
    }
    return bytes;
  }
}
