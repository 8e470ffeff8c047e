package org.trailglass.app.table;

import java.util.List;
import java.util.Optional;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// One event of a snapshot, as a row of the table: a number, no copy of anything. Immutable.
record EventRow(EventStore store, int row) {

  Optional<String> first(FieldPath path) {
    return store.first(row, path);
  }

  List<String> values(FieldPath path) {
    return store.values(row, path);
  }
}
