package org.trailglass.summary;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// How many of some events were in which stretch of time, in three kinds: those that failed, those
/// that change something, and the others, which read. Not to be changed; any thread.
///
/// @param counts by kind, then by stretch
/// @param before how many events are before all stretches
/// @param after how many are behind them
/// @param untimed how many have no time
public record Timeline(TimeBins bins, int[][] counts, int before, int after, int untimed) {

  /// What an event is, for the one who looks at many.
  public enum Kind {
    /// `outcome:failed`
    FAILED,
    /// `outcome:succeeded write:true`
    WRITE,
    /// All others.
    READ
  }

  private static final int KINDS = Kind.values().length;

  /// Counts events by the time at which the table shows them.
  public static Timeline of(RowSet rows, TimeBins bins) {
    return IntStream.range(0, rows.store().segments().size())
        .parallel()
        .mapToObj(segment -> ofSegment(rows, segment, bins))
        .reduce(none(bins), Timeline::plus);
  }

  /// Nothing in any stretch.
  public static Timeline none(TimeBins bins) {
    return new Timeline(bins, new int[KINDS][bins.count()], 0, 0, 0);
  }

  private static Timeline ofSegment(RowSet rows, int number, TimeBins bins) {
    var counting = new Counting(rows, number, bins);
    counting.run();
    return counting.timeline();
  }

  private Timeline plus(Timeline other) {
    var sum = new int[KINDS][bins.count()];
    for (int kind = 0; kind < KINDS; kind++) {
      int of = kind;
      Arrays.setAll(sum[kind], bin -> counts[of][bin] + other.counts[of][bin]);
    }
    return new Timeline(
        bins, sum, before + other.before, after + other.after, untimed + other.untimed);
  }

  /// How many events of a kind are in a stretch.
  public int count(Kind kind, int bin) {
    return counts[kind.ordinal()][bin];
  }

  /// How many events are in a stretch.
  public int total(int bin) {
    int sum = 0;
    for (var ofKind : counts) {
      sum += ofKind[bin];
    }
    return sum;
  }

  /// How many events are in the stretch that has most.
  public int most() {
    return IntStream.range(0, bins.count()).map(this::total).max().orElse(0);
  }

  /// How many events of a kind are in all stretches together.
  public int count(Kind kind) {
    return Arrays.stream(counts[kind.ordinal()]).sum();
  }

  /// The counting of one segment. Rows beside each other are mostly in the same stretch, so that
  /// few times have to be divided to find theirs.
  private static final class Counting {
    private final TimeBins bins;
    private final Segment segment;
    private final RowBatches rows;
    private final EventKinds kinds;

    /// By kind; two more than there are stretches: before and after.
    private final int[][] counts;

    private int untimed;

    Counting(RowSet rows, int number, TimeBins bins) {
      this.bins = bins;
      this.segment = rows.store().segments().get(number);
      this.rows = new RowBatches(rows.segment(number));
      this.kinds = new EventKinds(rows.store(), number);
      this.counts = new int[KINDS][bins.count() + 2];
    }

    void run() {
      int bin = 0;
      long from = Long.MAX_VALUE;
      long to = Long.MIN_VALUE;
      for (int size = rows.next(); size > 0; size = rows.next()) {
        for (int i = 0; i < size; i++) {
          int row = rows.row(i);
          long time = segment.time(row);
          if (time == EventStore.NO_TIME) {
            untimed++;
            continue;
          }
          if (time < from || time >= to) {
            bin = bins.bin(time);
            from = bin < 0 ? EventStore.NO_TIME : bins.start(bin);
            to = bin == bins.count() ? Long.MAX_VALUE : bins.start(bin + 1);
          }
          counts[kinds.of(row).ordinal()][bin + 1]++;
        }
      }
    }

    Timeline timeline() {
      int last = bins.count() + 1;
      return new Timeline(
          bins,
          Arrays.stream(counts)
              .map(ofKind -> Arrays.copyOfRange(ofKind, 1, last))
              .toArray(int[][]::new),
          Arrays.stream(counts).mapToInt(ofKind -> ofKind[0]).sum(),
          Arrays.stream(counts).mapToInt(ofKind -> ofKind[last]).sum(),
          untimed);
    }
  }
}
