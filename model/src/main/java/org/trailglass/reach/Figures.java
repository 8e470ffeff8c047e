package org.trailglass.reach;

import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;

/// What some events come to. Immutable.
///
/// @param events how many
/// @param failed how many of them failed
/// @param first the time of the first in milliseconds since 1970 UTC, or NO_TIME
/// @param last the time of the last, or NO_TIME
/// @param firstRow the row of the first; of several in one moment the first in source order; -1
///     without events
public record Figures(int events, int failed, long first, long last, int firstRow) {

  /// @param failed all that failed, of the same snapshot
  static Figures of(RowSet rows, RowSet failed) {
    var segments = rows.store().segments();
    var span = new Span();
    for (int i = 0; i < segments.size(); i++) {
      var segment = segments.get(i);
      int base = rows.store().base(i);
      rows.segment(i).forEach((int row) -> span.add(base + row, segment.time(row)));
    }
    int failures = rows.size() == 0 ? 0 : rows.and(failed).size();
    return new Figures(rows.size(), failures, span.first, span.last, span.firstRow);
  }

  /// Rows come in ascending order; those without a time count only if no other is there.
  private static final class Span {
    private long first = EventStore.NO_TIME;
    private long last = EventStore.NO_TIME;
    private int firstRow = -1;

    void add(int row, long time) {
      boolean isTimed = time != EventStore.NO_TIME;
      if (firstRow < 0 || isTimed && (first == EventStore.NO_TIME || time < first)) {
        first = time;
        firstRow = row;
      }
      last = Math.max(last, time);
    }
  }
}
