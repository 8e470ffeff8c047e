package org.trailglass.store;

import java.util.Arrays;

/// Collects row and ordinal of the leaves of one path while a segment is built. Used again from
/// segment to segment. One thread.
final class ColumnEntries {
  private int[] ordinals = new int[16];
  private int size;

  /// The row of each entry, written down only once entry n is not of row n.
  private char[] rows = new char[0];

  private boolean isDense = true;

  boolean isEmpty() {
    return size == 0;
  }

  /// Adds a leaf of the last row, or of one after it.
  void add(int row, int ordinal) {
    if (size == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, size * 2);
    }
    if (!isDense || row != size) {
      addRow(row);
    }
    ordinals[size++] = ordinal;
  }

  private void addRow(int row) {
    if (rows.length < ordinals.length) {
      rows = Arrays.copyOf(rows, ordinals.length);
    }
    if (isDense) {
      writeDown();
    }
    rows[size] = (char) row;
  }

  private void writeDown() {
    isDense = false;
    for (int row = 0; row < size; row++) {
      rows[row] = (char) row;
    }
  }

  /// An immutable column of what was added.
  ///
  /// @param text the values of the segment, no longer changed
  LeafColumn build(int rowsOfSegment, ValueDictionary values, ValueBytes text) {
    return new LeafColumn(
        rowsOfSegment,
        index(rowsOfSegment),
        PackedInts.of(ordinals, size, Math.max(0, values.size() - 1)),
        values.places(),
        text);
  }

  private RowIndex index(int rowsOfSegment) {
    if (isDense && size == rowsOfSegment) {
      return new RowIndex.All();
    }
    if (isDense) {
      rows = rows.length < size ? new char[ordinals.length] : rows;
      writeDown();
    }
    return RowIndex.of(rows, size, rowsOfSegment);
  }

  void clear() {
    size = 0;
    isDense = true;
  }
}
