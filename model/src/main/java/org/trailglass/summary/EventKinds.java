package org.trailglass.summary;

import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;
import org.trailglass.store.Needle;
import org.trailglass.store.RowBits;
import org.trailglass.summary.Timeline.Kind;

/// What each event of a segment is: failed, writing or reading. Not changed once made.
final class EventKinds {
  private final RowBits failed;
  private final RowBits writing;

  /// @param segment the number of the segment
  EventKinds(EventStore store, int segment) {
    this.failed = with(store, segment, DerivedField.OUTCOME.path(), "failed");
    this.writing = with(store, segment, DerivedField.WRITE.path(), "true");
  }

  private static RowBits with(EventStore store, int segment, FieldPath path, String value) {
    var bits = new RowBits(store.segments().get(segment).rows());
    store
        .column(segment, path)
        .ifPresent(column -> column.addTo(column.ordinals(new Needle(value)), bits));
    return bits;
  }

  /// @param row counted from the segment's first
  Kind of(int row) {
    return failed.has(row) ? Kind.FAILED : writing.has(row) ? Kind.WRITE : Kind.READ;
  }
}
