package org.trailglass.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.LeafKind;

/// Sorts the values of one path over all segments, as numbers that hold the begin of a value's sort
/// key above the value's own number. Where many texts begin alike, the characters behind decide
/// (a radix sort from the first character on, "MSD"); only where those end, or are beyond ASCII,
/// are values decoded and compared. One thread.
final class ValueSort {
  /// Fewer values that begin alike are decoded at once.
  private static final int FEW = 4;

  private static final int GROUP_BITS = 3;

  /// Texts that are alike for longer are decoded.
  private static final int DEEP = 512;

  private final List<Optional<Column>> columns;
  private final int[][] ranks;
  private final Numbering numbering;
  private int rank;

  /// @param columns of each segment
  ValueSort(List<Optional<Column>> columns) {
    this.columns = columns;
    this.ranks = new int[columns.size()][];
    for (int i = 0; i < columns.size(); i++) {
      ranks[i] = new int[columns.get(i).map(Column::values).orElse(0)];
      Arrays.fill(ranks[i], GlobalOrder.NO_RANK);
    }
    this.numbering = Numbering.of(Arrays.stream(ranks).mapToInt(r -> r.length).toArray());
  }

  GlobalOrder sorted() {
    var values = new int[numbering.size()];
    int count = 0;
    for (int i = 0; i < columns.size(); i++) {
      for (int ordinal = 0; ordinal < ranks[i].length; ordinal++) {
        if (columns.get(i).orElseThrow().kind(ordinal) != LeafKind.NULL) {
          values[count++] = numbering.base(i) + ordinal;
        }
      }
    }
    sort(values, count, 0);
    return new GlobalOrder(ranks, rank);
  }

  private int segment(int value) {
    return numbering.part(value);
  }

  private Column column(int segment) {
    return columns.get(segment).orElseThrow();
  }

  /// Ranks values, whose texts are alike in the characters that are skipped.
  private void sort(int[] values, int count, int skipped) {
    int indexBits = 32 - Integer.numberOfLeadingZeros(count);
    long index = (1L << indexBits) - 1;
    var keys = new long[count];
    for (int i = 0; i < count; i++) {
      int segment = segment(values[i]);
      long prefix = column(segment).sortPrefix(values[i] - numbering.base(segment), skipped);
      keys[i] = prefix << 1 & ~index | i;
    }
    Arrays.parallelSort(keys);
    int characters = Math.min(8, (Long.SIZE - GROUP_BITS - indexBits) / 7);
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && (keys[to] & ~index) == (keys[from] & ~index)) {
        to++;
      }
      var alike = new int[to - from];
      for (int i = from; i < to; i++) {
        alike[i - from] = values[(int) (keys[i] & index)];
      }
      rank(alike, skipped, keys[from] >>> 1, characters);
      from = to;
    }
  }

  /// Ranks values whose prefixes are alike.
  ///
  /// @param characters how many whole ones the prefix holds
  private void rank(int[] values, int skipped, long prefix, int characters) {
    if (areSame(values)) {
      for (int value : values) {
        set(value);
      }
      rank++;
    } else if (values.length > FEW && skipped < DEEP && SortPrefix.isPlain(prefix, characters)) {
      sort(values, values.length, skipped + characters);
    } else {
      compare(values);
    }
  }

  private boolean areSame(int[] values) {
    int segment = segment(values[0]);
    var first = column(segment);
    for (int i = 1; i < values.length; i++) {
      int other = segment(values[i]);
      if (!first.isSame(
          values[0] - numbering.base(segment), column(other), values[i] - numbering.base(other))) {
        return false;
      }
    }
    return true;
  }

  private void set(int value) {
    int segment = segment(value);
    ranks[segment][value - numbering.base(segment)] = rank;
  }

  /// One value whose key was made.
  private record Keyed(ValueKey key, int value) {}

  private void compare(int[] values) {
    var keyed = new Keyed[values.length];
    for (int i = 0; i < values.length; i++) {
      int segment = segment(values[i]);
      int ordinal = values[i] - numbering.base(segment);
      var column = column(segment);
      keyed[i] = new Keyed(ValueKey.of(column.kind(ordinal), column.text(ordinal)), values[i]);
    }
    Arrays.parallelSort(keyed, Comparator.comparing(Keyed::key));
    for (int i = 0; i < keyed.length; i++) {
      if (i > 0 && keyed[i].key().compareTo(keyed[i - 1].key()) != 0) {
        rank++;
      }
      set(keyed[i].value());
    }
    rank++;
  }
}
