package org.trailglass.summary;

import java.util.Optional;
import java.util.stream.IntStream;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;

/// Over what time some events spread, and where the bulk of them is: a few forged or broken times,
/// years away from all others, must not decide what is shown. Milliseconds since 1970 UTC.
/// Immutable; any thread.
///
/// @param events how many have a time
/// @param earliest of all times
/// @param latest of all times
/// @param low the earliest time of the bulk, which is at least 99.9 % of many events; of few events
///     it may leave out three at either end
/// @param high the latest time of the bulk
public record TimeSpread(int events, long earliest, long latest, long low, long high) {

  /// One in so many events may be left out at either end.
  private static final int SPARE = 2_000;

  /// Of few events so many may be left out at either end, and not more than one in five.
  private static final int SPARE_OF_FEW = 3;

  private static final int FEW = 5;

  /// What is left out is further away from the rest than so many times the width of the rest.
  private static final long FAR = 10;

  private static final long LEAST_WIDTH = 3_600_000;

  /// Looks at the times at which the table shows events.
  ///
  /// @return empty if none has a time
  public static Optional<TimeSpread> of(RowSet rows) {
    return of(rows, EventStore.NO_TIME, Long.MAX_VALUE);
  }

  /// The same of those events whose time is from one on, up to another, exclusive.
  public static Optional<TimeSpread> of(RowSet rows, long from, long to) {
    long least = Math.max(from, EventStore.NO_TIME + 1);
    var all = Ends.of(rows, least, to);
    if (all.count == 0) {
      return Optional.empty();
    }
    int spare = Math.max(all.count / SPARE, Math.min(SPARE_OF_FEW, all.count / FEW));
    if (spare == 0) {
      return Optional.of(new TimeSpread(all.count, all.first, all.last, all.first, all.last));
    }
    var ranks = new TimeRanks(rows, all.first, all.last);
    long left = ranks.at(spare);
    long right = ranks.at(all.count - 1 - spare);
    long far = FAR * Math.max(right - left, LEAST_WIDTH);
    boolean isNear = all.first >= left - far && all.last <= right + far;
    var bulk =
        isNear
            ? all
            : Ends.of(rows, Math.max(least, left - far), Math.min(to - 1, right + far) + 1);
    return Optional.of(new TimeSpread(all.count, all.first, all.last, bulk.first, bulk.last));
  }

  /// The first and the last time in a stretch, and how many there are.
  private record Ends(int count, long first, long last) {

    static Ends of(RowSet rows, long from, long to) {
      return IntStream.range(0, rows.store().segments().size())
          .parallel()
          .mapToObj(segment -> ofSegment(rows, segment, from, to))
          .reduce(new Ends(0, Long.MAX_VALUE, Long.MIN_VALUE), Ends::plus);
    }

    private static Ends ofSegment(RowSet rows, int number, long from, long to) {
      var segment = rows.store().segments().get(number);
      var batches = new RowBatches(rows.segment(number));
      int count = 0;
      long first = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      for (int size = batches.next(); size > 0; size = batches.next()) {
        for (int i = 0; i < size; i++) {
          long time = segment.time(batches.row(i));
          if (time >= from && time < to) {
            count++;
            first = Math.min(first, time);
            last = Math.max(last, time);
          }
        }
      }
      return new Ends(count, first, last);
    }

    private Ends plus(Ends other) {
      return new Ends(
          count + other.count, Math.min(first, other.first), Math.max(last, other.last));
    }
  }
}
