package org.trailglass.summary;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.DerivedField;
import org.trailglass.search.RowSet;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.Needle;

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
    var segment = rows.store().segments().get(number);
    var kinds = new KindOfRow(rows.store(), number);
    // Two more than there are stretches: before and after.
    var counts = new int[KINDS][bins.count() + 2];
    var untimed = new int[1];
    rows.segment(number)
        .forEach(
            (int row) -> {
              long time = segment.time(row);
              if (time == EventStore.NO_TIME) {
                untimed[0]++;
              } else {
                counts[kinds.of(row)][bins.bin(time) + 1]++;
              }
            });
    int last = bins.count() + 1;
    return new Timeline(
        bins,
        Arrays.stream(counts)
            .map(ofKind -> Arrays.copyOfRange(ofKind, 1, last))
            .toArray(int[][]::new),
        Arrays.stream(counts).mapToInt(ofKind -> ofKind[0]).sum(),
        Arrays.stream(counts).mapToInt(ofKind -> ofKind[last]).sum(),
        untimed[0]);
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
    return Arrays.stream(counts).mapToInt(ofKind -> ofKind[bin]).sum();
  }

  /// Tells the kinds of a segment's rows.
  private static final class KindOfRow {
    private final @Nullable Column outcomes;
    private final @Nullable Column writes;
    private final int failed;
    private final int writing;

    KindOfRow(EventStore store, int segment) {
      outcomes = store.column(segment, DerivedField.OUTCOME.path()).orElse(null);
      writes = store.column(segment, DerivedField.WRITE.path()).orElse(null);
      failed = ordinal(outcomes, "failed");
      writing = ordinal(writes, "true");
    }

    private static int ordinal(@Nullable Column column, String value) {
      if (column == null) {
        return -1;
      }
      var ordinals = column.ordinals(new Needle(value));
      return ordinals.length == 0 ? -1 : ordinals[0];
    }

    int of(int row) {
      if (has(outcomes, row, failed)) {
        return Kind.FAILED.ordinal();
      }
      return has(writes, row, writing) ? Kind.WRITE.ordinal() : Kind.READ.ordinal();
    }

    private static boolean has(@Nullable Column column, int row, int ordinal) {
      if (column == null || ordinal < 0) {
        return false;
      }
      int entry = column.first(row);
      return entry >= 0 && column.ordinal(entry) == ordinal;
    }
  }
}
