package org.trailglass.app.grid;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A set of row positions, kept as runs: ten million rows in a row cost as much as one.
/// Immutable; any thread.
public final class RowRanges {
  private static final RowRanges EMPTY = new RowRanges(new int[0]);

  /// Where the set begins and ends to hold, in turn: even entries are first positions, odd
  /// entries the positions after the last; strictly ascending.
  private final int[] edges;

  private RowRanges(int[] edges) {
    this.edges = edges;
  }

  /// No positions.
  public static RowRanges empty() {
    return EMPTY;
  }

  /// The positions from `from` up to, not including, `to`.
  public static RowRanges of(int from, int to) {
    return from < to ? new RowRanges(new int[] {from, to}) : EMPTY;
  }

  /// The positions in any order; the array is sorted in place.
  public static RowRanges ofPositions(int[] positions) {
    Arrays.sort(positions);
    var edges = new int[positions.length * 2];
    int used = 0;
    for (int position : positions) {
      if (used > 0 && edges[used - 1] >= position) {
        edges[used - 1] = position + 1;
      } else {
        edges[used++] = position;
        edges[used++] = position + 1;
      }
    }
    return new RowRanges(Arrays.copyOf(edges, used));
  }

  public boolean isEmpty() {
    return edges.length == 0;
  }

  /// How many positions.
  public int size() {
    int size = 0;
    for (int i = 0; i < edges.length; i += 2) {
      size += edges[i + 1] - edges[i];
    }
    return size;
  }

  /// How many runs: what the set costs.
  public int runs() {
    return edges.length / 2;
  }

  /// Whether the position is in the set.
  public boolean contains(int position) {
    int at = Arrays.binarySearch(edges, position);
    return at >= 0 ? at % 2 == 0 : (-at - 1) % 2 == 1;
  }

  /// This set and the positions from `from` up to `to`.
  public RowRanges with(int from, int to) {
    return from < to ? spliced(from, to, true) : this;
  }

  /// This set but the positions from `from` up to `to`.
  public RowRanges without(int from, int to) {
    return from < to ? spliced(from, to, false) : this;
  }

  /// This set with the position put in, or taken out if it was there.
  public RowRanges toggled(int position) {
    return contains(position) ? without(position, position + 1) : with(position, position + 1);
  }

  /// The positions below `size` that are not in this set.
  public RowRanges complement(int size) {
    var within = without(size, Integer.MAX_VALUE).edges;
    boolean isFirstIn = within.length > 0 && within[0] == 0;
    boolean isLastIn = within.length > 0 && within[within.length - 1] == size;
    int from = isFirstIn ? 1 : 0;
    int kept = Math.max(0, within.length - from - (isLastIn ? 1 : 0));
    var result = new int[kept + (isFirstIn ? 0 : 1) + (isLastIn ? 0 : 1)];
    int used = isFirstIn ? 0 : 1;
    System.arraycopy(within, from, result, used, kept);
    if (!isLastIn) {
      result[result.length - 1] = size;
    }
    return size <= 0 ? EMPTY : new RowRanges(result);
  }

  /// Replaces what lies between two positions. An edge is written where what holds before it
  /// differs from what holds after it.
  private RowRanges spliced(int from, int to, boolean isIn) {
    int keptBefore = firstEdgeAtOrAfter(from);
    int keptAfter = firstEdgeAfter(to);
    boolean isInBefore = keptBefore % 2 == 1;
    boolean isInAfter = keptAfter % 2 == 1;
    var result = new int[keptBefore + 2 + edges.length - keptAfter];
    System.arraycopy(edges, 0, result, 0, keptBefore);
    int used = keptBefore;
    if (isInBefore != isIn) {
      result[used++] = from;
    }
    if (isInAfter != isIn) {
      result[used++] = to;
    }
    System.arraycopy(edges, keptAfter, result, used, edges.length - keptAfter);
    return new RowRanges(Arrays.copyOf(result, used + edges.length - keptAfter));
  }

  private int firstEdgeAtOrAfter(int position) {
    int at = Arrays.binarySearch(edges, position);
    return at >= 0 ? at : -at - 1;
  }

  private int firstEdgeAfter(int position) {
    int at = Arrays.binarySearch(edges, position);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// Tells every position, in ascending order.
  public void forEach(IntConsumer taker) {
    for (int i = 0; i < edges.length; i += 2) {
      for (int position = edges[i]; position < edges[i + 1]; position++) {
        taker.accept(position);
      }
    }
  }

  /// The lowest positions, in ascending order, at most `limit` of them.
  public int[] first(int limit) {
    var positions = new int[Math.min(limit, size())];
    int used = 0;
    for (int i = 0; i < edges.length && used < positions.length; i += 2) {
      for (int at = edges[i]; at < edges[i + 1] && used < positions.length; at++) {
        positions[used++] = at;
      }
    }
    return positions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowRanges ranges && Arrays.equals(edges, ranges.edges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(edges);
  }

  @Override
  public String toString() {
    return Arrays.toString(edges);
  }
}
