package org.trailglass.store;

/// Of a column in which each value stands once: values are numbered as they come, so the number of
/// a value is that of its entry.
record OneEachPostings(Column column) implements Postings {
  /// Whether each value stands once, and in the place of its number.
  static boolean fit(Column column) {
    if (column.values() != column.entries()) {
      return false;
    }
    for (int entry = 0; entry < column.entries(); entry++) {
      if (column.ordinal(entry) != entry) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void addTo(int ordinal, RowBits rows) {
    rows.add(column.row(ordinal));
  }

  @Override
  public long retainedBytes() {
    return 16;
  }
}
