package org.trailglass.summary;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.search.RowSet;
import org.trailglass.store.Column;

/// How many events have which value at a path. An event with several values counts once for each of
/// them; one without the path, or with nothing but null there, is missing. Immutable; any thread.
///
/// @param counts by value, in the order of the values
/// @param missing how many events have no value
public record ValueCounts(SortedMap<String, Long> counts, long missing) {

  public ValueCounts {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /// Counts over some events: by number in each segment's dictionary, by text only where segments
  /// meet. Takes some ten milliseconds a million events.
  public static ValueCounts of(RowSet some, FieldPath path) {
    var store = some.store();
    var counts = new HashMap<String, Long>();
    long missing = 0;
    for (int segment = 0; segment < store.segments().size(); segment++) {
      var rows = EventRows.of(some, segment);
      long present = store.column(segment, path).map(c -> count(c, rows, counts)).orElse(0L);
      missing += rows.events() - present;
    }
    return new ValueCounts(new TreeMap<>(counts), missing);
  }

  /// Adds the values of a column, and tells how many events have one.
  private static long count(Column column, EventRows rows, Map<String, Long> counts) {
    var byOrdinal = new long[column.values()];
    long present = 0;
    for (int entry = 0; entry < column.entries(); ) {
      int row = column.row(entry);
      int size = column.count(row);
      if (rows.contains(row)) {
        boolean hasValue =
            size == 1 ? one(column, entry, byOrdinal) : several(column, entry, size, counts);
        present += hasValue ? 1 : 0;
      }
      entry += size;
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(column.text(ordinal), byOrdinal[ordinal], Long::sum);
      }
    }
    return present;
  }

  private static boolean one(Column column, int entry, long[] byOrdinal) {
    int ordinal = column.ordinal(entry);
    if (column.kind(ordinal) == LeafKind.NULL) {
      return false;
    }
    byOrdinal[ordinal]++;
    return true;
  }

  private static boolean several(Column column, int first, int size, Map<String, Long> counts) {
    var values = new HashSet<String>();
    for (int entry = first; entry < first + size; entry++) {
      int ordinal = column.ordinal(entry);
      if (column.kind(ordinal) != LeafKind.NULL) {
        values.add(column.text(ordinal));
      }
    }
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    return !values.isEmpty();
  }
}
