package org.trailglass.app.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trailglass.odduse.OddKind;
import org.trailglass.odduse.OddUse;
import org.trailglass.odduse.OddUses;

/// Counts odd uses, and keeps the first of each kind as the reasons. One thread.
public final class OddTally {
  private final int most;
  private final Map<OddKind, OddUse> reasons = new EnumMap<>(OddKind.class);
  private int events;

  /// @param most of more events no reasons are looked for
  public OddTally(int most) {
    this.most = most;
  }

  /// @param row of an event that is odd
  public void add(int row, OddUses uses) {
    events++;
    if (events <= most) {
      uses.of(row).forEach(use -> reasons.putIfAbsent(use.kind(), use));
    }
  }

  /// How many events are odd.
  public int events() {
    return events;
  }

  /// In the order of their kinds.
  public List<OddUse> reasons() {
    return List.copyOf(reasons.values());
  }
}
