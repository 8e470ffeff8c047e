package org.trailglass.search;

import java.time.temporal.ChronoUnit;
import org.trailglass.event.EventTime;
import org.trailglass.query.Moment;
import org.trailglass.query.Test;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowBits;

/// The value is a time from one on, up to another.
///
/// @param from milliseconds since 1970 UTC
/// @param to the first behind them
record TimeBetween(long from, long to) implements TextPassing {

  TimeBetween {
    // What has no time has the smallest number.
    from = Math.max(from, EventStore.NO_TIME + 1);
  }

  /// The times on one side of a moment; of a day alone, both its ends are known.
  static TimeBetween of(Test.Comparison comparison, Moment moment) {
    long start = moment.start().toEpochMilli();
    long end = moment.unit() == ChronoUnit.DAYS ? moment.end().toEpochMilli() : start + 1;
    return switch (comparison) {
      case LESS -> new TimeBetween(Long.MIN_VALUE, start);
      case AT_MOST -> new TimeBetween(Long.MIN_VALUE, end);
      case MORE -> new TimeBetween(end, Long.MAX_VALUE);
      case AT_LEAST -> new TimeBetween(start, Long.MAX_VALUE);
    };
  }

  boolean contains(long time) {
    return time >= from && time < to;
  }

  @Override
  public void addRows(Column column, RowBits into) {
    var times = column.times();
    if (times.byOrdinal().length == 0 || times.latest() < from || times.earliest() >= to) {
      return;
    }
    if (times.isComplete() && times.earliest() >= from && times.latest() < to) {
      column.addTo(into);
      return;
    }
    var byOrdinal = times.byOrdinal();
    column.forEach(
        (row, ordinal) -> {
          if (contains(byOrdinal[ordinal])) {
            into.add(row);
          }
        });
  }

  @Override
  public boolean passes(Column column, int ordinal) {
    return contains(column.time(ordinal));
  }

  @Override
  public boolean passes(String text) {
    return contains(EventTime.parse(text).orElse(EventStore.NO_TIME));
  }
}
