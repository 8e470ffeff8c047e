package org.trailglass.store;

import java.util.List;
import java.util.Optional;

/// The distinct values of one path over all segments, in sorted order: numbers by value, then
/// times, then text, ignoring case where that decides. Maps the ordinal that a value has in its
/// segment to its rank among all; whoever sorts or counts works with ranks. Immutable; any thread.
public final class GlobalOrder {

  /// The rank of a value that has none: null.
  public static final int NO_RANK = -1;

  private final int[][] ranks;
  private final int distinct;

  GlobalOrder(int[][] ranks, int distinct) {
    this.ranks = ranks;
    this.distinct = distinct;
  }

  /// @param columns of each segment
  static GlobalOrder of(List<Optional<Column>> columns) {
    return new ValueSort(columns).sorted();
  }

  /// The rank of a segment's value, from 0, or {@link #NO_RANK}.
  public int rank(int segment, int ordinal) {
    return ranks[segment][ordinal];
  }

  /// A segment's first value that has a rank, -1 if none has it. Looks at all of them.
  public int ordinal(int segment, int rank) {
    for (int ordinal = 0; ordinal < ranks[segment].length; ordinal++) {
      if (ranks[segment][ordinal] == rank) {
        return ordinal;
      }
    }
    return -1;
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
}
