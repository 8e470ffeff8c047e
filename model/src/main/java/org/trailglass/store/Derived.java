package org.trailglass.store;

import java.util.Arrays;

/// The rows of a segment whose JSON does not stand in their stream's text, and where it stands in
/// the stream's derived text. Immutable.
record Derived(int[] rows, long[] offsets, int[] lengths) {

  /// The entry of a row, negative if its JSON stands in the stream's own text.
  int entry(int row) {
    return Arrays.binarySearch(rows, row);
  }

  long retainedBytes() {
    return 72 + 16L * rows.length;
  }
}
