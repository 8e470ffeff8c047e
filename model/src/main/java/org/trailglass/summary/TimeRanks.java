package org.trailglass.summary;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.trailglass.search.RowSet;

/// Finds the time that stands at a place when the times of some events are sorted, without sorting
/// them: counts how many are in which part of the whole stretch, then in which part of that part,
/// until it is a millisecond. Any thread.
final class TimeRanks {
  private static final int PARTS = 4_096;

  private final RowSet rows;
  private final long first;
  private final long last;

  /// @param first the first time that counts
  /// @param last the last time that counts
  TimeRanks(RowSet rows, long first, long last) {
    this.rows = rows;
    this.first = first;
    this.last = last;
  }

  /// The time at a place, counted from 0; there must be so many.
  long at(int rank) {
    long from = first;
    long to = last;
    int left = rank;
    while (from < to) {
      long width = (to - from) / PARTS + 1;
      var counts = counts(from, to, width);
      int part = 0;
      while (left >= counts[part]) {
        left -= counts[part++];
      }
      from += part * width;
      to = Math.min(to, from + width - 1);
    }
    return from;
  }

  private int[] counts(long from, long to, long width) {
    return IntStream.range(0, rows.store().segments().size())
        .parallel()
        .mapToObj(segment -> ofSegment(segment, from, to, width))
        .reduce(new int[PARTS], TimeRanks::plus);
  }

  private int[] ofSegment(int number, long from, long to, long width) {
    var segment = rows.store().segments().get(number);
    var batches = new RowBatches(rows.segment(number));
    var counts = new int[PARTS];
    for (int size = batches.next(); size > 0; size = batches.next()) {
      for (int i = 0; i < size; i++) {
        long time = segment.time(batches.row(i));
        if (time >= from && time <= to) {
          counts[(int) ((time - from) / width)]++;
        }
      }
    }
    return counts;
  }

  private static int[] plus(int[] counts, int[] others) {
    var sum = new int[PARTS];
    Arrays.setAll(sum, part -> counts[part] + others[part]);
    return sum;
  }
}
