package org.trailglass.app.table;

import java.util.List;
import java.util.Optional;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.FieldValues;
import org.trailglass.store.EventStore;

/// One event of a snapshot, as a row of the table: a number, no copy of anything. Immutable.
///
/// A derived field is computed for this event alone. The store would compute it for all rows
/// of the segment at once: right for sorting, but tens of milliseconds for a row that comes
/// into view.
record EventRow(EventStore store, int row) implements FieldValues {

  @Override
  public Optional<String> first(FieldPath path) {
    return DerivedField.at(path)
        .map(field -> field.of(recorded -> store.first(row, recorded)))
        .orElseGet(() -> store.first(row, path));
  }

  /// All values of a path.
  List<String> values(FieldPath path) {
    return DerivedField.at(path)
        .map(field -> field.of(recorded -> store.first(row, recorded)).stream().toList())
        .orElseGet(() -> store.values(row, path));
  }
}
