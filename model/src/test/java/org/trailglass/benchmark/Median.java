package org.trailglass.benchmark;

import java.util.Arrays;

/// What one of several runs took: of an even number, the slower one of the two in the middle.
final class Median {
  private Median() {}

  static long of(long... nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
