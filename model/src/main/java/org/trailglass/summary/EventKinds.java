package org.trailglass.summary;

import org.trailglass.event.DerivedField;
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
    this.failed = with(store, segment, DerivedField.OUTCOME, "failed");
    this.writing = with(store, segment, DerivedField.WRITE, "true");
  }

  /// The rows of a segment in which a derived field has a value.
  static RowBits with(EventStore store, int segment, DerivedField field, String value) {
    var bits = new RowBits(store.segments().get(segment).rows());
    store
        .column(segment, field.path())
        .ifPresent(column -> column.addTo(column.ordinals(new Needle(value)), bits));
    return bits;
  }

  /// @param row counted from the segment's first
  Kind of(int row) {
    return failed.has(row) ? Kind.FAILED : writing.has(row) ? Kind.WRITE : Kind.READ;
  }
}
