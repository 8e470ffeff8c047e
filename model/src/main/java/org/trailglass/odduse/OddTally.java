package org.trailglass.odduse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.trailglass.identity.Lineage;
import org.trailglass.store.EventStore;

/// Counts odd events, by step and kind. One thread.
final class OddTally {
  private static final OddKind[] KINDS = OddKind.values();

  private final EventStore store;
  private final Map<Integer, OfStep> ofStep = new HashMap<>();
  private int events;

  /// Of a step by kind.
  ///
  /// @param rows the first event of each kind that has one
  private record OfStep(int[] counts, int[] rows) {}

  OddTally(EventStore store, Lineage lineage, short[] kinds) {
    this.store = store;
    for (int row = 0; row < kinds.length; row++) {
      if (kinds[row] != 0) {
        events++;
        add(lineage.stepOf(row), kinds[row], row);
      }
    }
  }

  private void add(int step, int mask, int row) {
    if (ofStep.size() >= OddUses.MOST_STEPS && !ofStep.containsKey(step)) {
      return;
    }
    var its =
        ofStep.computeIfAbsent(step, s -> new OfStep(new int[KINDS.length], new int[KINDS.length]));
    for (var kind : KINDS) {
      int at = kind.ordinal();
      if ((mask & kind.bit()) != 0 && (its.counts[at]++ == 0 || isBefore(row, its.rows[at]))) {
        its.rows[at] = row;
      }
    }
  }

  private boolean isBefore(int row, int other) {
    long time = store.time(row);
    long otherTime = store.time(other);
    return time != EventStore.NO_TIME && (otherTime == EventStore.NO_TIME || time < otherTime);
  }

  /// How many events are odd in some way.
  int events() {
    return events;
  }

  Map<Integer, List<OddCount>> ofStep(BiFunction<OddKind, Integer, OddUse> use) {
    var result = new HashMap<Integer, List<OddCount>>();
    ofStep.forEach(
        (step, its) -> {
          var list = new ArrayList<OddCount>();
          for (var kind : KINDS) {
            int count = its.counts[kind.ordinal()];
            if (count > 0) {
              list.add(new OddCount(use.apply(kind, its.rows[kind.ordinal()]), count));
            }
          }
          result.put(step, List.copyOf(list));
        });
    return result;
  }
}
