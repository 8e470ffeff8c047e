package org.trailglass.store;

import org.trailglass.event.LeafKind;

/// A column of leaves as they were read. Immutable.
final class LeafColumn implements Column {
  private final RowIndex rows;
  private final PackedInts ordinals;
  private final int[] places;
  private final ValueBytes text;
  private final LazyPostings postings = new LazyPostings();

  /// @param places where in `text` each value is, by ordinal
  LeafColumn(RowIndex rows, PackedInts ordinals, int[] places, ValueBytes text) {
    this.rows = rows;
    this.ordinals = ordinals;
    this.places = places;
    this.text = text;
  }

  @Override
  public int entries() {
    return ordinals.size();
  }

  @Override
  public int values() {
    return places.length;
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
    return text.kind(places[ordinal]);
  }

  @Override
  public String text(int ordinal) {
    return text.text(places[ordinal]);
  }

  /// Seconds since 1970 of a value written like `2024-03-01T10:00:00Z`, -1 of any other.
  long second(int ordinal) {
    return text.second(places[ordinal]);
  }

  @Override
  public long sortPrefix(int ordinal, int skipped) {
    return text.sortPrefix(places[ordinal], skipped);
  }

  @Override
  public boolean isSame(int ordinal, Column other, int otherOrdinal) {
    return other instanceof LeafColumn leaves
        ? text.isSame(places[ordinal], leaves.text, leaves.places[otherOrdinal])
        : Column.super.isSame(ordinal, other, otherOrdinal);
  }

  @Override
  public Postings postings() {
    return postings.of(this);
  }

  /// The bytes of heap that the postings hold, once there are some.
  long postingsBytes() {
    return postings.retainedBytes();
  }

  @Override
  public long retainedBytes() {
    return 40
        + postingsBytes()
        + rows.retainedBytes()
        + ordinals.retainedBytes()
        + 16
        + 4L * places.length;
  }
}
