package org.trailglass.odduse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// When some subjects were first seen in each region. One thread.
final class FirstByRegion {
  private final int[] @Nullable [] regions;
  private final long[] @Nullable [] times;

  FirstByRegion(int subjects) {
    regions = new int[subjects] @Nullable [];
    times = new long[subjects] @Nullable [];
  }

  void saw(int subject, int region, long time) {
    int at = find(subject, region);
    var its = times[subject];
    if (its != null && at < its.length) {
      its[at] = Math.min(its[at], time);
      return;
    }
    var old = regions[subject];
    var newRegions = old == null ? new int[1] : Arrays.copyOf(old, at + 1);
    var newTimes = its == null ? new long[1] : Arrays.copyOf(its, at + 1);
    newRegions[at] = region;
    newTimes[at] = time;
    regions[subject] = newRegions;
    times[subject] = newTimes;
  }

  private int find(int subject, int region) {
    var its = regions[subject];
    int at = 0;
    while (its != null && at < its.length && its[at] != region) {
      at++;
    }
    return at;
  }

  boolean isSeveral(int subject) {
    var its = regions[subject];
    return its != null && its.length > 1;
  }

  /// When a subject was first seen in a region that it was seen in.
  long first(int subject, int region) {
    var its = times[subject];
    int at = find(subject, region);
    return its != null && at < its.length ? its[at] : Long.MAX_VALUE;
  }
}
