package org.trailglass.store;

import java.util.BitSet;

/// The entries of a column, packed, and what was made of its values once somebody asked. What its
/// values are is told by the two kinds of it. Immutable.
abstract sealed class PackedColumn implements Column permits LeafColumn, DerivedColumn {
  private final int rowsOfSegment;
  private final RowIndex rows;
  private final PackedInts ordinals;
  private final Lookups lookups = new Lookups();

  PackedColumn(int rowsOfSegment, RowIndex rows, PackedInts ordinals) {
    this.rowsOfSegment = rowsOfSegment;
    this.rows = rows;
    this.ordinals = ordinals;
  }

  /// The hash of a value's folded text.
  abstract int foldedHash(int ordinal);

  /// The values that are null.
  abstract BitSet nulls();

  @Override
  public final int entries() {
    return ordinals.size();
  }

  @Override
  public final int first(int row) {
    return rows.first(row);
  }

  @Override
  public final int count(int row) {
    return rows.count(row);
  }

  @Override
  public final int row(int entry) {
    return rows.row(entry);
  }

  @Override
  public final int ordinal(int entry) {
    return ordinals.get(entry);
  }

  @Override
  public final BitSet ordinals(Needle needle) {
    return lookups.index(values(), this::foldedHash).ordinals(this, needle);
  }

  @Override
  public final void forEach(EntryVisitor visitor) {
    rows.forEach(ordinals, visitor);
  }

  @Override
  public final int count(RowBits some, int[] counts) {
    return rows.count(ordinals, some, nulls(), counts);
  }

  @Override
  public final void addTo(RowBits into) {
    rows.addTo(into);
  }

  @Override
  public final void addTo(BitSet some, RowBits into) {
    if (lookups.isAskedAgain()) {
      lookups.postings(this, rowsOfSegment).addTo(some, into);
    } else {
      rows.addTo(ordinals, some, into);
    }
  }

  @Override
  public final Times times() {
    return lookups.times(this);
  }

  @Override
  public final long[] addresses() {
    return lookups.addresses(this);
  }

  @Override
  public final double[] numbers() {
    return lookups.numbers(this);
  }

  /// Whether every row has one entry.
  final boolean isOneEach() {
    return rows instanceof RowIndex.All;
  }

  final Lookups lookups() {
    return lookups;
  }

  @Override
  public long retainedBytes() {
    return 40 + lookups.retainedBytes() + rows.retainedBytes() + ordinals.retainedBytes();
  }
}
