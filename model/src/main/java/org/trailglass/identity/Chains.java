package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts cycles, which only forged or damaged logs have, and counts how deep each step lies.
final class Chains {
  private static final int UNKNOWN = -1;

  private Chains() {}

  /// Sets the depth of each step, and takes a link from each cycle: that of the step whose name is
  /// the first, so that the order of the files does not matter.
  static void finish(List<Draft> steps) {
    steps.forEach(step -> step.depth = UNKNOWN);
    var path = new ArrayList<Draft>();
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
      count(path, steps);
      path.clear();
    }
  }

  private static void cut(List<Draft> cycle) {
    cycle.stream().min(Comparator.comparing(step -> step.name)).orElseThrow().link = null;
  }

  /// Counts for each step of a path how many are before it.
  private static void count(List<Draft> path, List<Draft> steps) {
    for (var step : path) {
      var unknown = new ArrayList<Draft>();
      var at = step;
      while (at.depth == UNKNOWN && at.link != null) {
        unknown.add(at);
        at = steps.get(at.link.parent());
      }
      at.depth = Math.max(0, at.depth);
      for (int i = unknown.size() - 1; i >= 0; i--) {
        unknown.get(i).depth = at.depth + unknown.size() - i;
      }
    }
  }
}
