package org.trailglass.store;

import java.util.BitSet;
import org.trailglass.event.LeafKind;

/// A column of leaves as they were read. Immutable.
final class LeafColumn implements Column {
  private final RowIndex rows;
  private final PackedInts ordinals;
  private final int[] places;
  private final ValueBytes text;
  private final int rowsOfSegment;
  private final Lookups lookups = new Lookups();

  /// @param places where in `text` each value is, by ordinal
  LeafColumn(int rowsOfSegment, RowIndex rows, PackedInts ordinals, int[] places, ValueBytes text) {
    this.rowsOfSegment = rowsOfSegment;
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

  @Override
  public long time(int ordinal) {
    long second = text.second(places[ordinal]);
    return second >= 0 ? second * 1000 : Column.super.time(ordinal);
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
  public boolean is(int ordinal, Needle needle) {
    return text.is(places[ordinal], needle);
  }

  @Override
  public boolean contains(int ordinal, Needle needle) {
    return text.contains(places[ordinal], needle);
  }

  @Override
  public BitSet ordinals(Needle needle) {
    return lookups
        .index(values(), ordinal -> text.foldedHash(places[ordinal]))
        .ordinals(this, needle);
  }

  @Override
  public void forEach(EntryVisitor visitor) {
    rows.forEach(ordinals, visitor);
  }

  @Override
  public int count(RowBits some, int[] counts) {
    return rows.count(ordinals, some, lookups.nulls(this), counts);
  }

  @Override
  public void addTo(RowBits into) {
    rows.addTo(into);
  }

  @Override
  public Times times() {
    return lookups.times(this);
  }

  @Override
  public long[] addresses() {
    return lookups.addresses(this);
  }

  @Override
  public double[] numbers() {
    return lookups.numbers(this);
  }

  @Override
  public void addTo(BitSet some, RowBits into) {
    if (lookups.isAskedAgain()) {
      lookups.postings(this, rowsOfSegment).addTo(some, into);
    } else {
      rows.addTo(ordinals, some, into);
    }
  }

  /// Whether every row has one entry.
  boolean isOneEach() {
    return rows instanceof RowIndex.All;
  }

  /// Where each value is in the segment's text, by ordinal; ascending.
  int[] places() {
    return places;
  }

  /// The bytes of heap that hold what was made for questions.
  long lookupBytes() {
    return lookups.retainedBytes();
  }

  @Override
  public long retainedBytes() {
    return 40
        + lookupBytes()
        + rows.retainedBytes()
        + ordinals.retainedBytes()
        + 16
        + 4L * places.length;
  }
}
