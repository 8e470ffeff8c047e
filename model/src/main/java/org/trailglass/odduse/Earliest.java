package org.trailglass.odduse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// When some subjects were seen for the so-manieth time, in the order of time. One thread.
final class Earliest {
  private final long[] @Nullable [] times;

  Earliest(int subjects) {
    times = new long[subjects] @Nullable [];
  }

  void saw(int subject, long time) {
    var kept = times[subject];
    if (kept == null) {
      kept = new long[OddUses.SETTLED];
      Arrays.fill(kept, Long.MAX_VALUE);
      times[subject] = kept;
    }
    int at = kept.length;
    while (at > 0 && time < kept[at - 1]) {
      at--;
      if (at < kept.length - 1) {
        kept[at + 1] = kept[at];
      }
    }
    if (at < kept.length) {
      kept[at] = time;
    }
  }

  /// The time of the last of the first {@link OddUses#SETTLED}; Long.MAX_VALUE if there are fewer.
  long settled(int subject) {
    var kept = times[subject];
    return kept == null ? Long.MAX_VALUE : kept[kept.length - 1];
  }
}
