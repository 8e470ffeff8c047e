package org.trailglass.store;

import org.trailglass.event.LeafKind;

/// A column computed from others: at most one value a row. Immutable.
final class DerivedColumn implements Column {
  private final RowIndex rows;
  private final PackedInts ordinals;
  private final String[] texts;

  DerivedColumn(RowIndex rows, PackedInts ordinals, String[] texts) {
    this.rows = rows;
    this.ordinals = ordinals;
    this.texts = texts;
  }

  @Override
  public int entries() {
    return ordinals.size();
  }

  @Override
  public int values() {
    return texts.length;
  }

  @Override
  public int first(int row) {
    return rows.first(row);
  }

  @Override
  public int count(int row) {
    return rows.count(row);
  }

  @Override
  public int row(int entry) {
    return rows.row(entry);
  }

  @Override
  public int ordinal(int entry) {
    return ordinals.get(entry);
  }

  @Override
  public LeafKind kind(int ordinal) {
    return LeafKind.TEXT;
  }

  @Override
  public String text(int ordinal) {
    return texts[ordinal];
  }

  @Override
  public long retainedBytes() {
    long bytes = 40 + rows.retainedBytes() + ordinals.retainedBytes();
    for (var text : texts) {
      bytes += 56 + text.length();
    }
    return bytes;
  }
}
