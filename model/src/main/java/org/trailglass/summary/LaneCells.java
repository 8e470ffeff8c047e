package org.trailglass.summary;

import java.util.Arrays;
import org.trailglass.summary.Timeline.Kind;

/// The events of a lane in stretches of time: only stretches with events are held. Immutable; any
/// thread.
public final class LaneCells {
  static final int KINDS = Kind.values().length;
  static final LaneCells NONE = new LaneCells(new int[0], new int[0]);

  private final int[] bins;

  /// For each stretch the numbers of its kinds, one after the other.
  private final int[] counts;

  LaneCells(int[] bins, int[] counts) {
    this.bins = bins;
    this.counts = counts;
  }

  /// How many stretches have events.
  public int size() {
    return bins.length;
  }

  /// The stretch of a cell; ascending.
  public int bin(int cell) {
    return bins[cell];
  }

  /// How many events of a kind a cell has.
  public int count(int cell, Kind kind) {
    return counts[cell * KINDS + kind.ordinal()];
  }

  /// How many events a cell has.
  public int total(int cell) {
    int sum = 0;
    for (int i = cell * KINDS; i < (cell + 1) * KINDS; i++) {
      sum += counts[i];
    }
    return sum;
  }

  /// The cell of a stretch; if it has no events, what {@link Arrays#binarySearch} tells of the cell
  /// behind it.
  public int cell(int bin) {
    return Arrays.binarySearch(bins, bin);
  }
}
