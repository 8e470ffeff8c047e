package org.trailglass.identity;

import java.util.Arrays;
import java.util.List;
import org.trailglass.store.EventStore;

/// Counts the events of each step. One thread.
final class Activities {
  private Activities() {}

  /// Looks at every event once; sets the activity of each step.
  static void count(EventStore store, int[] stepOfRow, List<Draft> steps) {
    var events = new int[steps.size()];
    var first = new long[events.length];
    var last = new long[events.length];
    var firstRow = new int[events.length];
    Arrays.fill(last, EventStore.NO_TIME);
    for (int i = 0; i < store.segments().size(); i++) {
      var segment = store.segments().get(i);
      var isCopy = new boolean[segment.rows()];
      for (int row : store.copiesIn(i)) {
        isCopy[row] = true;
      }
      for (int row = 0; row < isCopy.length; row++) {
        int step = stepOfRow[store.base(i) + row];
        if (step == Lineage.NO_STEP || isCopy[row]) {
          continue;
        }
        long time = segment.time(row);
        if (events[step]++ == 0 || isBefore(time, first[step])) {
          first[step] = time;
          firstRow[step] = store.base(i) + row;
        }
        last[step] = Math.max(last[step], time);
      }
    }
    for (var step : steps) {
      int at = step.number;
      step.activity =
          events[at] == 0
              ? Activity.NONE
              : new Activity(events[at], first[at], last[at], firstRow[at]);
    }
  }

  /// Events without a time come last.
  private static boolean isBefore(long time, long first) {
    return time != EventStore.NO_TIME && (first == EventStore.NO_TIME || time < first);
  }
}
