package org.trailglass.app.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.FieldValues;
import org.trailglass.event.Fields;
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

  /// The same, with what each of them is. Of the time, where the record does not say it in its own
  /// field, the one that stands for it.
  List<FieldValue> fieldValues(FieldPath path) {
    if (DerivedField.at(path).isPresent()) {
      return values(path).stream().map(text -> FieldValue.of(path, text)).toList();
    }
    var values = recorded(path);
    long time = path.equals(Fields.EVENT_TIME) ? store.time(row) : EventStore.NO_TIME;
    return values.isEmpty() && time != EventStore.NO_TIME
        ? List.of(FieldValue.of(path, Instant.ofEpochMilli(time).toString()))
        : values;
  }

  private List<FieldValue> recorded(FieldPath path) {
    int segment = store.segment(row);
    int local = row - store.base(segment);
    var found = store.column(segment, path).filter(column -> column.first(local) >= 0);
    if (found.isEmpty()) {
      return List.of();
    }
    var column = found.get();
    return IntStream.range(0, column.count(local))
        .map(entry -> column.ordinal(column.first(local) + entry))
        .distinct()
        .mapToObj(
            value -> new FieldValue(Optional.of(path), column.kind(value), column.text(value)))
        .toList();
  }
}
