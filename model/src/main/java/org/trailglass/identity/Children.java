package org.trailglass.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which steps come from which: one may have a million. Immutable.
final class Children {
  /// For each step where its children end; those of the next begin there.
  private final int[] ends;

  private final int[] children;

  private Children(int[] ends, int[] children) {
    this.ends = ends;
    this.children = children;
  }

  static Children of(List<Step> steps) {
    var ends = new int[steps.size()];
    for (var step : steps) {
      step.link().ifPresent(link -> ends[link.parent()]++);
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    var children = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
    var next = ends.clone();
    for (int i = steps.size() - 1; i >= 0; i--) {
      int child = i;
      steps.get(i).link().ifPresent(link -> children[--next[link.parent()]] = child);
    }
    return new Children(ends, children);
  }

  /// The numbers of a step's children, ascending.
  IntStream of(int step) {
    return Arrays.stream(children, step == 0 ? 0 : ends[step - 1], ends[step]);
  }
}
