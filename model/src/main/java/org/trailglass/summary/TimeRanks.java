package org.trailglass.summary;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.trailglass.search.RowSet;

/// Finds about which time stands at a place when the times of some events are sorted, without
/// sorting them: counts how many are in which part of the whole stretch; where forged times make
/// that so long that a part says little, once more in which part of that part. One thread.
final class TimeRanks {
  private static final int PARTS = 4_096;

  /// A time is found to ten minutes, in milliseconds.
  static final long EXACT = 600_000;

  private final RowSet rows;
  private final long first;
  private final long last;
  private final int[] wide;

  /// @param first the first time that counts
  /// @param last the last time that counts
  TimeRanks(RowSet rows, long first, long last) {
    this.rows = rows;
    this.first = first;
    this.last = last;
    this.wide = counts(first, last);
  }

  /// The time at a place, counted from 0, or one that is less than ten minutes before it.
  ///
  /// @param rank less than there are times that count
  long at(int rank) {
    long from = first;
    long to = last;
    var counts = wide;
    int left = rank;
    while (true) {
      int part = 0;
      while (left >= counts[part]) {
        left -= counts[part++];
      }
      long width = width(from, to);
      from += part * width;
      if (width <= EXACT) {
        return from;
      }
      to = Math.min(to, from + width - 1);
      counts = counts(from, to);
    }
  }

  private static long width(long from, long to) {
    return (to - from) / PARTS + 1;
  }

  private int[] counts(long from, long to) {
    return IntStream.range(0, rows.store().segments().size())
        .parallel()
        .mapToObj(segment -> ofSegment(segment, from, to))
        .reduce(new int[PARTS], TimeRanks::plus);
  }

  private int[] ofSegment(int number, long from, long to) {
    var segment = rows.store().segments().get(number);
    var batches = new RowBatches(rows.segment(number));
    var counts = new int[PARTS];
    long width = width(from, to);
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
