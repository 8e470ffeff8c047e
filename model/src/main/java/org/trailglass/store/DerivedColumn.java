package org.trailglass.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.LeafKind;

/// A column that is no part of the records: computed from others, or a person's words. Immutable.
final class DerivedColumn implements Column {
  private final RowIndex rows;
  private final PackedInts ordinals;
  private final String[] texts;
  private static final BitSet NO_NULLS = new BitSet();

  private final int rowsOfSegment;
  private final Lookups lookups = new Lookups();

  private DerivedColumn(int rowsOfSegment, RowIndex rows, PackedInts ordinals, String[] texts) {
    this.rowsOfSegment = rowsOfSegment;
    this.rows = rows;
    this.ordinals = ordinals;
    this.texts = texts;
  }

  /// @param value of a row; empty if it has none
  static DerivedColumn of(int rowsOfSegment, IntFunction<Optional<String>> value) {
    var ordinalOf = new HashMap<String, Integer>();
    var rows = new char[rowsOfSegment];
    var ordinals = new int[rowsOfSegment];
    int size = 0;
    for (int row = 0; row < rowsOfSegment; row++) {
      var text = value.apply(row).orElse(null);
      if (text != null) {
        var fresh = ordinalOf.size();
        var known = ordinalOf.putIfAbsent(text, fresh);
        rows[size] = (char) row;
        ordinals[size++] = known == null ? fresh : known;
      }
    }
    var texts = new String[ordinalOf.size()];
    ordinalOf.forEach((text, ordinal) -> texts[ordinal] = text);
    return new DerivedColumn(
        rowsOfSegment,
        RowIndex.of(rows, size, rowsOfSegment),
        PackedInts.of(ordinals, size, Math.max(0, texts.length - 1)),
        texts);
  }

  /// Of entries in row order.
  ///
  /// @param rows of each entry
  /// @param ordinals of each entry's text
  /// @param size how many entries
  static DerivedColumn of(
      int rowsOfSegment, char[] rows, int[] ordinals, int size, List<String> texts) {
    return new DerivedColumn(
        rowsOfSegment,
        RowIndex.of(rows, size, rowsOfSegment),
        PackedInts.of(ordinals, size, Math.max(0, texts.size() - 1)),
        texts.toArray(String[]::new));
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
  public long sortPrefix(int ordinal, int skipped) {
    return SortPrefix.of(LeafKind.TEXT, texts[ordinal], skipped);
  }

  @Override
  public boolean is(int ordinal, Needle needle) {
    return needle.is(texts[ordinal]);
  }

  @Override
  public boolean contains(int ordinal, Needle needle) {
    return needle.isIn(texts[ordinal]);
  }

  @Override
  public BitSet ordinals(Needle needle) {
    return lookups
        .index(values(), ordinal -> ValueIndex.hash(CaseFolding.fold(texts[ordinal])))
        .ordinals(this, needle);
  }

  @Override
  public void forEach(EntryVisitor visitor) {
    rows.forEach(ordinals, visitor);
  }

  @Override
  public int count(RowBits some, int[] counts) {
    return rows.count(ordinals, some, NO_NULLS, counts);
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

  @Override
  public long retainedBytes() {
    long bytes = 40 + lookups.retainedBytes() + rows.retainedBytes() + ordinals.retainedBytes();
    for (var text : texts) {
      bytes += 56 + text.length();
    }
    return bytes;
  }
}
