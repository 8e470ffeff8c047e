package org.trailglass.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.LeafKind;

/// The distinct values of one path over all segments, in sorted order: numbers by value, then
/// times, then text, ignoring case where that decides. Maps the ordinal that a value has in its
/// segment to its rank among all; whoever sorts or counts works with ranks. Immutable; any thread.
public final class GlobalOrder {

  /// The rank of a value that has none: null.
  public static final int NO_RANK = -1;

  private final int[][] ranks;
  private final int distinct;

  private GlobalOrder(int[][] ranks, int distinct) {
    this.ranks = ranks;
    this.distinct = distinct;
  }

  /// @param columns of each segment
  static GlobalOrder of(List<Optional<Column>> columns) {
    return new Sorting(columns).sorted();
  }

  /// The rank of a segment's value, from 0, or {@link #NO_RANK}.
  public int rank(int segment, int ordinal) {
    return ranks[segment][ordinal];
  }

  /// How many ranks there are.
  public int distinct() {
    return distinct;
  }

  /// The bytes of heap that the order holds.
  long retainedBytes() {
    long bytes = 32;
    for (var ofSegment : ranks) {
      bytes += 24 + 4L * ofSegment.length;
    }
    return bytes;
  }

  /// One sorting: values are numbered over all segments, and sorted as numbers that hold the begin
  /// of their key and their number. Only values whose begin is the same are decoded.
  private static final class Sorting {
    private final List<Optional<Column>> columns;
    private final int[] bases;
    private final int indexBits;

    Sorting(List<Optional<Column>> columns) {
      this.columns = columns;
      this.bases = new int[columns.size() + 1];
      for (int i = 0; i < columns.size(); i++) {
        bases[i + 1] = bases[i] + columns.get(i).map(Column::values).orElse(0);
      }
      this.indexBits = 32 - Integer.numberOfLeadingZeros(bases[columns.size()]);
    }

    GlobalOrder sorted() {
      var keys = keys();
      Arrays.parallelSort(keys);
      return ranked(keys);
    }

    /// A key of each value that is not null.
    private long[] keys() {
      var keys = new long[bases[columns.size()]];
      int size = 0;
      for (int i = 0; i < columns.size(); i++) {
        int base = bases[i];
        var column = columns.get(i).orElse(null);
        for (int ordinal = 0; ordinal < bases[i + 1] - base; ordinal++) {
          if (column != null && column.kind(ordinal) != LeafKind.NULL) {
            keys[size++] = prefix(column.sortPrefix(ordinal)) | (base + ordinal);
          }
        }
      }
      return Arrays.copyOf(keys, size);
    }

    private long prefix(long prefix) {
      return prefix << 1 & -1L << indexBits;
    }

    private int index(long key) {
      return (int) (key & ~(-1L << indexBits));
    }

    private GlobalOrder ranked(long[] keys) {
      var ranks = new int[columns.size()][];
      for (int i = 0; i < ranks.length; i++) {
        ranks[i] = new int[bases[i + 1] - bases[i]];
        Arrays.fill(ranks[i], NO_RANK);
      }
      int rank = 0;
      for (int from = 0; from < keys.length; ) {
        int to = from + 1;
        while (to < keys.length && keys[to] >>> indexBits == keys[from] >>> indexBits) {
          to++;
        }
        rank =
            to == from + 1
                ? set(ranks, index(keys[from]), rank)
                : rank(keys, from, to, rank, ranks);
        from = to;
      }
      return new GlobalOrder(ranks, rank);
    }

    private int set(int[][] ranks, int index, int rank) {
      int segment = segment(index);
      ranks[segment][index - bases[segment]] = rank;
      return rank + 1;
    }

    private int segment(int index) {
      return EventStore.segment(bases, index);
    }

    /// One value whose key was made.
    private record Keyed(ValueKey key, int index) {}

    /// Ranks values whose keys begin alike; answers the next rank.
    private int rank(long[] keys, int from, int to, int first, int[][] ranks) {
      var values = new Keyed[to - from];
      for (int i = 0; i < values.length; i++) {
        int index = index(keys[from + i]);
        int segment = segment(index);
        var column = columns.get(segment).orElseThrow();
        int ordinal = index - bases[segment];
        values[i] = new Keyed(ValueKey.of(column.kind(ordinal), column.text(ordinal)), index);
      }
      Arrays.parallelSort(values, Comparator.comparing(Keyed::key));
      int rank = first;
      for (int i = 0; i < values.length; i++) {
        if (i > 0 && values[i].key().compareTo(values[i - 1].key()) != 0) {
          rank++;
        }
        set(ranks, values[i].index(), rank);
      }
      return rank + 1;
    }
  }
}
