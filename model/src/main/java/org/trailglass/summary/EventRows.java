package org.trailglass.summary;

import java.util.BitSet;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// Some rows of a segment: those that are events, or those of a result. Immutable.
///
/// @param leftOut the others
/// @param events how many
record EventRows(BitSet leftOut, int events) {

  /// Those of a set.
  static EventRows of(RowSet rows, int segment) {
    return of(rows.segment(segment), rows.store().segments().get(segment));
  }

  /// All but the copies.
  static EventRows of(EventStore store, int segment) {
    return of(RowSet.events(store, segment), store.segments().get(segment));
  }

  private static EventRows of(RoaringBitmap rows, Segment segment) {
    var leftOut = new BitSet();
    leftOut.set(0, segment.rows());
    rows.forEach((int row) -> leftOut.clear(row));
    return new EventRows(leftOut, rows.getCardinality());
  }

  boolean contains(int row) {
    return !leftOut.get(row);
  }
}
