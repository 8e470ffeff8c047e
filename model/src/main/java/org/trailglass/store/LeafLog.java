package org.trailglass.store;

import java.util.Arrays;

/// The leaves of the last few rows, as they came: for each the number of its path's node, and the
/// ordinal of its value. They go to their columns many rows at a time, so that the reading of a
/// record does not visit the end of every column: together they are more than the caches hold. One
/// thread.
final class LeafLog {
  private static final int ENOUGH = 1 << 14;

  private long[] leaves = new long[2 * ENOUGH];
  private int size;
  private int[] rowEnds = new int[1024];
  private int rows;

  /// The row of the segment that the log begins with.
  private int firstRow;

  /// Adds a leaf to the row that has not ended yet.
  void add(int node, int ordinal) {
    if (size == leaves.length) {
      leaves = Arrays.copyOf(leaves, size * 2);
    }
    leaves[size++] = (long) node << 32 | ordinal;
  }

  /// Adds leaves that {@link #copy} gave before.
  void addAll(long[] from, int start, int count) {
    if (size + count > leaves.length) {
      leaves = Arrays.copyOf(leaves, Math.max(size + count, size * 2));
    }
    System.arraycopy(from, start, leaves, size, count);
    size += count;
  }

  /// Copies the leaves from an index on.
  void copy(int from, long[] into, int start) {
    System.arraycopy(leaves, from, into, start, size - from);
  }

  /// How many leaves there are.
  int size() {
    return size;
  }

  int node(int leaf) {
    return (int) (leaves[leaf] >>> 32);
  }

  /// Sets the ordinal of a leaf.
  void ordinal(int leaf, int ordinal) {
    leaves[leaf] = leaves[leaf] & 0xffffffff00000000L | ordinal;
  }

  /// Forgets the leaves of the row that has not ended.
  void takeBack() {
    size = rows == 0 ? 0 : rowEnds[rows - 1];
  }

  /// Ends the row; answers whether there are enough to be handed over.
  boolean endRow() {
    if (rows == rowEnds.length) {
      rowEnds = Arrays.copyOf(rowEnds, rows * 2);
    }
    rowEnds[rows++] = size;
    return size >= ENOUGH;
  }

  /// Hands the rows over to their columns.
  void handOver(PathTree tree) {
    int leaf = 0;
    for (int row = 0; row < rows; row++) {
      for (int end = rowEnds[row]; leaf < end; leaf++) {
        tree.entries((int) (leaves[leaf] >>> 32)).add(firstRow + row, (int) leaves[leaf]);
      }
    }
    firstRow += rows;
    rows = 0;
    size = 0;
  }

  void clear() {
    size = 0;
    rows = 0;
    firstRow = 0;
  }
}
