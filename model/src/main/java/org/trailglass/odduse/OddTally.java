package org.trailglass.odduse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.trailglass.identity.Lineage;
import org.trailglass.store.EventStore;

/// Counts odd events, by kind and by step. One thread.
final class OddTally {
  private static final OddKind[] KINDS = OddKind.values();

  private final EventStore store;
  private final int[] events = new int[KINDS.length + 1];
  private final Map<Integer, int[]> counts = new HashMap<>();

  /// By step and kind the first row, beside the counts.
  private final Map<Integer, int[]> rows = new HashMap<>();

  private int steps;

  OddTally(EventStore store, Lineage lineage, short[] kinds) {
    this.store = store;
    var hasSome = new boolean[lineage.steps().size()];
    for (int row = 0; row < kinds.length; row++) {
      if (kinds[row] == 0) {
        continue;
      }
      events[KINDS.length]++;
      int step = lineage.stepOf(row);
      if (!hasSome[step]) {
        hasSome[step] = true;
        steps++;
      }
      add(step, kinds[row], row);
    }
  }

  private void add(int step, int mask, int row) {
    boolean isKept = counts.size() < OddUses.MOST_STEPS || counts.containsKey(step);
    for (var kind : KINDS) {
      if ((mask & kind.bit()) != 0) {
        events[kind.ordinal()]++;
        if (isKept) {
          var first = rows.computeIfAbsent(step, s -> new int[KINDS.length]);
          var count = counts.computeIfAbsent(step, s -> new int[KINDS.length]);
          if (count[kind.ordinal()]++ == 0 || isBefore(row, first[kind.ordinal()])) {
            first[kind.ordinal()] = row;
          }
        }
      }
    }
  }

  private boolean isBefore(int row, int other) {
    long time = store.time(row);
    long otherTime = store.time(other);
    return time != EventStore.NO_TIME && (otherTime == EventStore.NO_TIME || time < otherTime);
  }

  /// By kind, and behind all of them of whatever kind.
  int[] events() {
    return events;
  }

  int steps() {
    return steps;
  }

  Map<Integer, List<OddCount>> ofStep(BiFunction<OddKind, Integer, OddUse> use) {
    var result = new HashMap<Integer, List<OddCount>>();
    counts.forEach(
        (step, count) -> {
          var list = new ArrayList<OddCount>();
          for (var kind : KINDS) {
            if (count[kind.ordinal()] > 0) {
              var first = use.apply(kind, rows.getOrDefault(step, count)[kind.ordinal()]);
              list.add(new OddCount(first, count[kind.ordinal()]));
            }
          }
          result.put(step, List.copyOf(list));
        });
    return result;
  }
}
