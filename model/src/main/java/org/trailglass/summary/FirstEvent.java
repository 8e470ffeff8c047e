package org.trailglass.summary;

import java.util.Optional;
import java.util.OptionalInt;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// Finds the first event of an account in a region within some hours. Immutable; any thread.
///
/// @param account empty for events that name none
/// @param region likewise
/// @param fromHour counted from 1970 UTC
/// @param toHour the first one that does not count
public record FirstEvent(String account, String region, long fromHour, long toHour) {

  /// The row of the event; empty if there is none.
  public OptionalInt in(EventStore store) {
    int found = -1;
    long earliest = toHour * Coverage.HOUR;
    for (int segment = 0; segment < store.segments().size(); segment++) {
      var rows = EventRows.of(store, segment);
      var here = store.segments().get(segment);
      for (int row = 0; row < here.rows(); row++) {
        long time = here.time(row);
        if (time < earliest && time >= fromHour * Coverage.HOUR && isOurs(here, rows, row)) {
          earliest = time;
          found = store.base(segment) + row;
        }
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private boolean isOurs(Segment segment, EventRows rows, int row) {
    return rows.contains(row)
        && account.equals(text(segment, DerivedField.ACCOUNT.path(), row))
        && region.equals(text(segment, Fields.AWS_REGION, row));
  }

  private static String text(Segment segment, FieldPath path, int row) {
    Optional<Column> column = segment.column(path);
    int ordinal = column.map(found -> found.firstPresent(row)).orElse(-1);
    return ordinal < 0 ? "" : column.orElseThrow().text(ordinal);
  }
}
