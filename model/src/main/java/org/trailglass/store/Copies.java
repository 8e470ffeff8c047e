package org.trailglass.store;

import java.util.Arrays;

/// The rows of a segment that repeat the content of earlier rows. Immutable.
///
/// @param rows in the segment, ascending
/// @param firsts the row of the snapshot that each repeats
record Copies(int[] rows, int[] firsts) {
  static final Copies NONE = new Copies(new int[0], new int[0]);

  boolean has(int row) {
    return Arrays.binarySearch(rows, row) >= 0;
  }

  long retainedBytes() {
    return rows.length == 0 ? 0 : 56 + 8L * rows.length;
  }
}
