package org.trailglass.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.LeafKind;

/// A column that is no part of the records: computed from others, or a person's words. Immutable.
final class DerivedColumn extends PackedColumn {
  private static final BitSet NO_NULLS = new BitSet();

  private final String[] texts;

  private DerivedColumn(int rowsOfSegment, RowIndex rows, PackedInts ordinals, String[] texts) {
    super(rowsOfSegment, rows, ordinals);
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
  public int values() {
    return texts.length;
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
  int foldedHash(int ordinal) {
    return ValueIndex.hash(CaseFolding.fold(texts[ordinal]));
  }

  @Override
  BitSet nulls() {
    return NO_NULLS;
  }

  @Override
  public long retainedBytes() {
    long bytes = super.retainedBytes();
    for (var text : texts) {
      bytes += 56 + text.length();
    }
    return bytes;
  }
}
