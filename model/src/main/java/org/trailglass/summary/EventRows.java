package org.trailglass.summary;

import java.util.BitSet;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// The rows of a segment that are events: all but the copies. Immutable.
///
/// @param events how many
record EventRows(BitSet copies, int events) {

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
    return !copies.get(row);
  }
}
