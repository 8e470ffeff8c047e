package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trailglass.store.EventStore;

/// Cuts cycles, which only forged or damaged logs have, and counts how deep each step lies.
final class Chains {
  private static final int UNKNOWN = -1;

  private Chains() {}

  /// Sets the depth of each step, and takes a link from each cycle: that of the step whose name is
  /// the first, so that the order of the files does not matter.
  static void finish(List<Draft> steps) {
    steps.forEach(step -> step.depth = UNKNOWN);
    var path = new ArrayList<Draft>();
    var uncounted = new ArrayList<Draft>();
    var isOnPath = new boolean[steps.size()];
    for (var start : steps) {
      for (var at = start; at.depth == UNKNOWN; ) {
        if (isOnPath[at.number]) {
          cut(path.subList(path.indexOf(at), path.size()));
          break;
        }
        isOnPath[at.number] = true;
        path.add(at);
        if (at.link == null) {
          break;
        }
        at = steps.get(at.link.parent());
      }
      path.forEach(step -> isOnPath[step.number] = false);
      path.forEach(step -> count(step, steps, uncounted));
      path.clear();
    }
  }

  private static void cut(List<Draft> cycle) {
    var first = cycle.stream().min(Draft.BY_NAME).orElseThrow();
    first.link = null;
    first.expires = EventStore.NO_TIME;
  }

  /// Counts how many steps are before one. What its chain leads to is counted, or has no link.
  ///
  /// @param uncounted is empty before and after
  private static void count(Draft step, List<Draft> steps, List<Draft> uncounted) {
    var at = step;
    for (; at.depth == UNKNOWN && at.link != null; at = steps.get(at.link.parent())) {
      uncounted.add(at);
    }
    at.depth = Math.max(0, at.depth);
    for (int depth = at.depth; !uncounted.isEmpty(); ) {
      uncounted.removeLast().depth = ++depth;
    }
  }

  /// For each step the number of the one with which its chain begins.
  static int[] origins(List<Step> steps) {
    var origins = new int[steps.size()];
    Arrays.fill(origins, UNKNOWN);
    for (var step : steps) {
      int origin = step.number();
      while (origins[origin] == UNKNOWN && steps.get(origin).link().isPresent()) {
        origin = steps.get(origin).link().get().parent();
      }
      origin = origins[origin] == UNKNOWN ? origin : origins[origin];
      for (int at = step.number(); origins[at] == UNKNOWN; ) {
        origins[at] = origin;
        at = steps.get(at).link().map(Link::parent).orElse(at);
      }
    }
    return origins;
  }
}
