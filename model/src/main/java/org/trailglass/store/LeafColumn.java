package org.trailglass.store;

import java.util.BitSet;
import org.trailglass.event.LeafKind;

/// A column of leaves as they were read. Immutable.
final class LeafColumn extends PackedColumn {
  private final int[] places;
  private final ValueBytes text;

  /// @param places where in `text` each value is, by ordinal
  LeafColumn(int rowsOfSegment, RowIndex rows, PackedInts ordinals, int[] places, ValueBytes text) {
    super(rowsOfSegment, rows, ordinals);
    this.places = places;
    this.text = text;
  }

  @Override
  public int values() {
    return places.length;
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
    return second >= 0 ? second * 1000 : super.time(ordinal);
  }

  @Override
  public long sortPrefix(int ordinal, int skipped) {
    return text.sortPrefix(places[ordinal], skipped);
  }

  @Override
  public boolean isSame(int ordinal, Column other, int otherOrdinal) {
    return other instanceof LeafColumn leaves
        ? text.isSame(places[ordinal], leaves.text, leaves.places[otherOrdinal])
        : super.isSame(ordinal, other, otherOrdinal);
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
  int foldedHash(int ordinal) {
    return text.foldedHash(places[ordinal]);
  }

  @Override
  BitSet nulls() {
    return lookups().nulls(this);
  }

  /// Where each value is in the segment's text, by ordinal; ascending.
  int[] places() {
    return places;
  }

  /// The bytes of heap that hold what was made for questions.
  long lookupBytes() {
    return lookups().retainedBytes();
  }

  @Override
  public long retainedBytes() {
    return super.retainedBytes() + 16 + 4L * places.length;
  }
}
