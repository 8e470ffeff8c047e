package org.trailglass.summary;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.trailglass.identity.Lineage;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;
import org.trailglass.summary.Timeline.Kind;

/// Counts the events of each lane, by kind and by the stretch of time that they are in. One thread,
/// beside the common pool.
final class LaneCount {
  final int[] events;
  final int[] failed;
  final int[] writes;
  final long[] first;
  final long[] last;

  /// By lane, the number of its rarest event name in {@link #names}, -1 without any.
  final int[] rarest;

  final NameCounts names;
  final TimeBins bins;

  /// By step, whether it has events in the result.
  final boolean[] isUsed;

  int others;

  private final RowSet rows;
  private final Lineage lineage;
  private final LaneGroups groups;

  /// Of each event, its lane; and its stretch and kind as one number. Behind the last stretch are
  /// the events of none.
  private final int[] laneOf;

  private final int[] cellOf;

  LaneCount(RowSet rows, Lineage lineage, LaneGroups groups, TimeBins bins) {
    this.rows = rows;
    this.lineage = lineage;
    this.groups = groups;
    this.bins = bins;
    this.names = new NameCounts(rows.store());
    this.events = new int[groups.size()];
    this.failed = new int[events.length];
    this.writes = new int[events.length];
    this.first = new long[events.length];
    this.last = new long[events.length];
    this.rarest = new int[events.length];
    this.isUsed = new boolean[lineage.steps().size()];
    this.laneOf = new int[rows.size()];
    this.cellOf = new int[rows.size()];
    Arrays.fill(first, Long.MAX_VALUE);
    Arrays.fill(last, EventStore.NO_TIME);
    Arrays.fill(rarest, NameCounts.NO_NAME);
  }

  void run() {
    var starts = new int[rows.store().segments().size() + 1];
    for (int segment = 0; segment < starts.length - 1; segment++) {
      starts[segment + 1] = starts[segment] + rows.segment(segment).getCardinality();
    }
    IntStream.range(0, starts.length - 1)
        .parallel()
        .forEach(segment -> look(segment, starts[segment]));
    for (int segment = 0; segment < starts.length - 1; segment++) {
      add(segment, starts[segment]);
    }
  }

  /// Tells lane and cell of the events of a segment.
  private void look(int number, int start) {
    var segment = rows.store().segments().get(number);
    var lanes = groups.in(number);
    var kinds = new EventKinds(rows.store(), number);
    var batches = new RowBatches(rows.segment(number));
    int at = start;
    for (int count = batches.next(); count > 0; count = batches.next()) {
      for (int i = 0; i < count; i++) {
        int row = batches.row(i);
        laneOf[at] = lanes.applyAsInt(row);
        cellOf[at++] = cell(segment.time(row), kinds.of(row));
      }
    }
  }

  private void add(int number, int start) {
    var segment = rows.store().segments().get(number);
    int base = rows.store().base(number);
    var batches = new RowBatches(rows.segment(number));
    int at = start;
    for (int count = batches.next(); count > 0; count = batches.next()) {
      for (int i = 0; i < count; i++, at++) {
        if (laneOf[at] == LaneGroups.NO_LANE) {
          others++;
          continue;
        }
        int row = batches.row(i);
        int step = lineage.stepOf(base + row);
        if (step != Lineage.NO_STEP) {
          isUsed[step] = true;
        }
        add(laneOf[at], cellOf[at] % LaneCells.KINDS, names.of(number, row), segment.time(row));
      }
    }
  }

  private void add(int lane, int kind, int name, long time) {
    events[lane]++;
    failed[lane] += kind == Kind.FAILED.ordinal() ? 1 : 0;
    writes[lane] += kind == Kind.WRITE.ordinal() ? 1 : 0;
    rarest[lane] = names.rarer(rarest[lane], name);
    if (time != EventStore.NO_TIME) {
      first[lane] = Math.min(first[lane], time);
      last[lane] = Math.max(last[lane], time);
    }
  }

  private int cell(long time, Kind kind) {
    int bin = time == EventStore.NO_TIME ? -1 : bins.bin(time);
    return (bin < 0 ? bins.count() : bin) * LaneCells.KINDS + kind.ordinal();
  }

  /// The cells of each lane.
  LaneCells[] cells() {
    var starts = new int[events.length + 1];
    for (int lane = 0; lane < events.length; lane++) {
      starts[lane + 1] = starts[lane] + events[lane];
    }
    var sorted = new int[laneOf.length - others];
    var next = starts.clone();
    for (int i = 0; i < laneOf.length; i++) {
      if (laneOf[i] != LaneGroups.NO_LANE) {
        sorted[next[laneOf[i]]++] = cellOf[i];
      }
    }
    var cells = new LaneCells[events.length];
    var scratch = new int[bins.count() * LaneCells.KINDS];
    for (int lane = 0; lane < cells.length; lane++) {
      cells[lane] = cells(sorted, starts[lane], starts[lane + 1], scratch);
    }
    return cells;
  }

  /// @param scratch zeros, and zeros again afterwards
  private static LaneCells cells(int[] sorted, int from, int to, int[] scratch) {
    var found = new int[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (sorted[i] < scratch.length) {
        int at = sorted[i] - sorted[i] % LaneCells.KINDS;
        boolean isNew = scratch[at] + scratch[at + 1] + scratch[at + 2] == 0;
        scratch[sorted[i]]++;
        if (isNew) {
          found[size++] = sorted[i] / LaneCells.KINDS;
        }
      }
    }
    if (size == 0) {
      return LaneCells.NONE;
    }
    var its = Arrays.copyOf(found, size);
    Arrays.sort(its);
    var counts = new int[size * LaneCells.KINDS];
    for (int cell = 0; cell < size; cell++) {
      int at = its[cell] * LaneCells.KINDS;
      System.arraycopy(scratch, at, counts, cell * LaneCells.KINDS, LaneCells.KINDS);
      Arrays.fill(scratch, at, at + LaneCells.KINDS, 0);
    }
    return new LaneCells(its, counts);
  }
}
