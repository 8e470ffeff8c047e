package org.trailglass.identity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// When some steps were seen at which address. One thread.
final class Sightings {
  private record Seen(int step, String address) {}

  private final Map<Seen, NavigableSet<Long>> times = new HashMap<>();

  /// Looks at every row once.
  ///
  /// @param some the steps
  /// @param stepOfRow the number of a row's step
  static Sightings of(EventStore store, BitSet some, IntUnaryOperator stepOfRow) {
    var result = new Sightings();
    if (some.isEmpty()) {
      return result;
    }
    for (int i = 0; i < store.segments().size(); i++) {
      var segment = store.segments().get(i);
      int base = store.base(i);
      store
          .column(i, Fields.SOURCE_IP_ADDRESS)
          .ifPresent(
              column ->
                  column.forEach(
                      (row, ordinal) -> {
                        int step = stepOfRow.applyAsInt(base + row);
                        if (step >= 0 && some.get(step)) {
                          result.saw(step, column.text(ordinal), segment.time(row));
                        }
                      }));
    }
    return result;
  }

  private void saw(int step, String address, long time) {
    times.computeIfAbsent(new Seen(step, address), seen -> new TreeSet<>()).add(time);
  }

  /// When a step was last seen at an address in some milliseconds before a time.
  Optional<Long> last(Draft step, String address, long time, long within) {
    var seen = times.get(new Seen(step.number, address));
    return seen == null
        ? Optional.empty()
        : Optional.ofNullable(seen.floor(time)).filter(at -> at >= time - within);
  }
}
