package org.trailglass.summary;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// How many events have which value at a path. An event with several values counts once for each
/// of them; one without the path, or with nothing but null there, counts as {@link #MISSING}.
/// Immutable; any thread.
///
/// @param counts by value, in the order of the values
public record ValueCounts(SortedMap<String, Long> counts) {

  /// Stands for "the event lacks the field".
  public static final String MISSING = "(missing)";

  public ValueCounts {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /// Counts over all events of a snapshot. Takes time in proportion to the rows.
  public static ValueCounts of(EventStore store, FieldPath path) {
    var counts = new HashMap<String, Long>();
    for (int row = 0; row < store.rows(); row++) {
      if (store.isEvent(row)) {
        count(store, row, path, counts);
      }
    }
    return new ValueCounts(new TreeMap<>(counts));
  }

  private static void count(EventStore store, int row, FieldPath path, Map<String, Long> counts) {
    var first = store.first(row, path);
    if (first.isEmpty()) {
      counts.merge(MISSING, 1L, Long::sum);
      return;
    }
    var values = store.values(row, path);
    for (var value : values.size() == 1 ? List.of(first.get()) : new HashSet<>(values)) {
      counts.merge(value, 1L, Long::sum);
    }
  }

  /// The number of events with a value, 0 if there are none.
  public long of(String value) {
    return counts.getOrDefault(value, 0L);
  }
}
