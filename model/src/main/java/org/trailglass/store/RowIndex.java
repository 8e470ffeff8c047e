package org.trailglass.store;

import java.util.Arrays;
import java.util.BitSet;

/// Which rows of a segment have a column's path, and where their entries are. Entries are numbered
/// from 0 in row order; a row may have several. Immutable.
sealed interface RowIndex {

  /// The first entry of a row, -1 if it has none.
  int first(int row);

  /// How many entries a row has.
  int count(int row);

  /// The row of an entry.
  int row(int entry);

  /// Tells each entry, in order, with its row.
  void forEach(PackedInts ordinals, Column.EntryVisitor visitor);

  /// Counts the entries of some rows by their ordinals, each ordinal once a row.
  ///
  /// @param nulls the ordinals that are no value
  /// @param counts all zero
  /// @return how many of the rows have a value
  int count(PackedInts ordinals, RowBits some, BitSet nulls, int[] counts);

  /// How often the ordinals were counted that are no value.
  private static int nulls(BitSet nulls, int[] counts) {
    return nulls.stream().map(ordinal -> counts[ordinal]).sum();
  }

  /// Adds every row that has an entry.
  void addTo(RowBits into);

  /// Adds every row that has an entry with one of some ordinals.
  void addTo(PackedInts ordinals, BitSet some, RowBits into);

  long retainedBytes();

  /// 1 if an ordinal has its bit, 0 if not: without a branch, which would be taken by chance.
  private static long bit(long[] ordinals, int ordinal) {
    return ordinals[ordinal >>> 6] >>> ordinal & 1;
  }

  /// Packs ascending rows.
  static RowIndex of(char[] rows, int size, int rowsOfSegment) {
    boolean isSingle = true;
    for (int i = 1; i < size && isSingle; i++) {
      isSingle = rows[i] != rows[i - 1];
    }
    if (isSingle && size == rowsOfSegment) {
      return new All();
    }
    if (isSingle && size > rowsOfSegment / 16) {
      return Bits.of(rows, size, rowsOfSegment);
    }
    return new Listed(Arrays.copyOf(rows, size));
  }

  /// Every row has one entry.
  record All() implements RowIndex {
    @Override
    public void forEach(PackedInts ordinals, Column.EntryVisitor visitor) {
      for (int row = 0; row < ordinals.size(); row++) {
        visitor.entry(row, ordinals.get(row));
      }
    }

    @Override
    public int count(PackedInts ordinals, RowBits some, BitSet nulls, int[] counts) {
      int size = 0;
      for (int word = 0; word < some.words(); word++) {
        size += Long.bitCount(some.word(word));
        for (long bits = some.word(word); bits != 0; bits &= bits - 1) {
          counts[ordinals.get(word * 64 + Long.numberOfTrailingZeros(bits))]++;
        }
      }
      return size - nulls(nulls, counts);
    }

    @Override
    public void addTo(RowBits into) {
      into.addAll();
    }

    @Override
    public void addTo(PackedInts ordinals, BitSet some, RowBits into) {
      var wanted = ordinals.bits(some);
      for (int row = 0; row < ordinals.size(); ) {
        int word = row >>> 6;
        int end = Math.min(ordinals.size(), row + Long.SIZE);
        long bits = 0;
        for (; row < end; row++) {
          bits |= bit(wanted, ordinals.get(row)) << row;
        }
        into.add(word, bits);
      }
    }

    @Override
    public int first(int row) {
      return row;
    }

    @Override
    public int count(int row) {
      return 1;
    }

    @Override
    public int row(int entry) {
      return entry;
    }

    @Override
    public long retainedBytes() {
      return 16;
    }
  }

  /// Many rows have one entry: a bit each, and the number of entries before each word.
  record Bits(long[] words, int[] before) implements RowIndex {
    static Bits of(char[] rows, int size, int rowsOfSegment) {
      var words = new long[(rowsOfSegment + 63) / 64];
      for (int i = 0; i < size; i++) {
        words[rows[i] >>> 6] |= 1L << rows[i];
      }
      var before = new int[words.length];
      for (int i = 1; i < words.length; i++) {
        before[i] = before[i - 1] + Long.bitCount(words[i - 1]);
      }
      return new Bits(words, before);
    }

    @Override
    public void forEach(PackedInts ordinals, Column.EntryVisitor visitor) {
      int entry = 0;
      for (int word = 0; word < words.length; word++) {
        for (long bits = words[word]; bits != 0; bits &= bits - 1) {
          visitor.entry(word * 64 + Long.numberOfTrailingZeros(bits), ordinals.get(entry++));
        }
      }
    }

    @Override
    public int count(PackedInts ordinals, RowBits some, BitSet nulls, int[] counts) {
      int size = 0;
      for (int word = 0; word < words.length; word++) {
        long here = words[word];
        long wanted = here & some.word(word);
        size += Long.bitCount(wanted);
        for (long bits = wanted; bits != 0; bits &= bits - 1) {
          long below = Long.lowestOneBit(bits) - 1;
          counts[ordinals.get(before[word] + Long.bitCount(here & below))]++;
        }
      }
      return size - nulls(nulls, counts);
    }

    @Override
    public void addTo(RowBits into) {
      into.addAll(words);
    }

    @Override
    public void addTo(PackedInts ordinals, BitSet some, RowBits into) {
      var wanted = ordinals.bits(some);
      int entry = 0;
      for (int word = 0; word < words.length; word++) {
        long found = 0;
        for (long bits = words[word]; bits != 0; bits &= bits - 1) {
          found |= Long.lowestOneBit(bits) & -bit(wanted, ordinals.get(entry++));
        }
        into.add(word, found);
      }
    }

    @Override
    public int first(int row) {
      long word = words[row >>> 6];
      long bit = 1L << row;
      return (word & bit) == 0 ? -1 : before[row >>> 6] + Long.bitCount(word & (bit - 1));
    }

    @Override
    public int count(int row) {
      return (words[row >>> 6] & 1L << row) == 0 ? 0 : 1;
    }

    @Override
    public int row(int entry) {
      int word = Arrays.binarySearch(before, entry);
      if (word < 0) {
        word = -word - 2;
      } else {
        while (word + 1 < before.length && before[word + 1] == entry) {
          word++;
        }
      }
      long bits = words[word];
      for (int left = entry - before[word]; left > 0; left--) {
        bits &= bits - 1;
      }
      return word * 64 + Long.numberOfTrailingZeros(bits);
    }

    @Override
    public long retainedBytes() {
      return 56 + 12L * words.length;
    }
  }

  /// Few rows, or rows with several entries: the row of each entry.
  record Listed(char[] rows) implements RowIndex {
    @Override
    public void forEach(PackedInts ordinals, Column.EntryVisitor visitor) {
      for (int entry = 0; entry < rows.length; entry++) {
        visitor.entry(rows[entry], ordinals.get(entry));
      }
    }

    @Override
    public int count(PackedInts ordinals, RowBits some, BitSet nulls, int[] counts) {
      var seen = new long[(counts.length + Long.SIZE - 1) / Long.SIZE];
      int size = 0;
      for (int from = 0; from < rows.length; ) {
        int to = from + 1;
        while (to < rows.length && rows[to] == rows[from]) {
          to++;
        }
        if (some.has(rows[from])) {
          size += count(ordinals, from, to, nulls, counts, seen);
        }
        from = to;
      }
      return size;
    }

    /// Counts the entries of one row; answers 1 if one is a value.
    ///
    /// @param seen a bit for each ordinal, all zero before and after: one for all rows
    private static int count(
        PackedInts ordinals, int from, int to, BitSet nulls, int[] counts, long[] seen) {
      if (to - from == 1) {
        int ordinal = ordinals.get(from);
        counts[ordinal]++;
        return nulls.get(ordinal) ? 0 : 1;
      }
      int values = 0;
      for (int entry = from; entry < to; entry++) {
        int ordinal = ordinals.get(entry);
        counts[ordinal] += 1 - (int) bit(seen, ordinal);
        seen[ordinal >>> 6] |= 1L << ordinal;
        values |= nulls.get(ordinal) ? 0 : 1;
      }
      for (int entry = from; entry < to; entry++) {
        seen[ordinals.get(entry) >>> 6] = 0;
      }
      return values;
    }

    @Override
    public void addTo(RowBits into) {
      for (char row : rows) {
        into.add(row);
      }
    }

    @Override
    public void addTo(PackedInts ordinals, BitSet some, RowBits into) {
      for (int entry = 0; entry < rows.length; entry++) {
        if (some.get(ordinals.get(entry))) {
          into.add(rows[entry]);
        }
      }
    }

    @Override
    public int first(int row) {
      int low = bound(row);
      return low < rows.length && rows[low] == row ? low : -1;
    }

    private int bound(int row) {
      int low = 0;
      int high = rows.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (rows[middle] < row) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    @Override
    public int count(int row) {
      return bound(row + 1) - bound(row);
    }

    @Override
    public int row(int entry) {
      return rows[entry];
    }

    @Override
    public long retainedBytes() {
      return 32 + 2L * rows.length;
    }
  }
}
