package org.trailglass.store;

import java.util.Arrays;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/// Rows of a segment while they are collected: a bit each. One thread.
public final class RowBits {
  private final long[] words;
  private final int rows;

  /// None of a segment's rows.
  ///
  /// @param rows how many the segment has
  public RowBits(int rows) {
    this(new long[(rows + 63) >>> 6], rows);
  }

  private RowBits(long[] words, int rows) {
    this.words = words;
    this.rows = rows;
  }

  /// Some of a segment's rows.
  ///
  /// @param rows how many the segment has
  public static RowBits of(RoaringBitmap some, int rows) {
    return new RowBits(Arrays.copyOf(BitSetUtil.toLongArray(some), (rows + 63) >>> 6), rows);
  }

  /// Whether a row is among them.
  public boolean has(int row) {
    return (words[row >>> 6] & 1L << row) != 0;
  }

  /// The rows from 64 times a number on, as bits.
  long word(int number) {
    return words[number];
  }

  /// How many words there are.
  int words() {
    return words.length;
  }

  /// Adds a row.
  public void add(int row) {
    words[row >>> 6] |= 1L << row;
  }

  /// Adds every row.
  public void addAll() {
    Arrays.fill(words, -1);
    if ((rows & 63) != 0) {
      words[words.length - 1] = (1L << rows) - 1;
    }
  }

  /// Adds 64 rows at once.
  ///
  /// @param word a number of 64 rows
  /// @param bits of the rows to add
  void add(int word, long bits) {
    words[word] |= bits;
  }

  /// Adds rows, as bits.
  void addAll(long[] others) {
    for (int i = 0; i < others.length; i++) {
      words[i] |= others[i];
    }
  }

  /// What was collected.
  public RoaringBitmap toBitmap() {
    return BitSetUtil.bitmapOf(words);
  }
}
