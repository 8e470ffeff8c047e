package org.trailglass.summary;

import java.util.BitSet;
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
    var leftOut = new BitSet();
    leftOut.set(0, rows.store().segments().get(segment).rows());
    rows.segment(segment).forEach((int row) -> leftOut.clear(row));
    return new EventRows(leftOut, rows.segment(segment).getCardinality());
  }

  /// All but the copies.
  static EventRows of(EventStore store, int segment) {
    var copies = new BitSet();
    for (int row : store.copiesIn(segment)) {
      copies.set(row);
    }
    int rows = store.segments().get(segment).rows();
    return new EventRows(copies, rows - copies.cardinality());
  }

  /// All rows, copies included.
  static EventRows all(Segment segment) {
    return new EventRows(new BitSet(), segment.rows());
  }

  boolean contains(int row) {
    return !leftOut.get(row);
  }
}
