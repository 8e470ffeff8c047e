package org.trailglass.app.workspace;

import java.util.Optional;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// What can be shown of an event in place of what a filter leaves. Immutable; any thread.
public sealed interface Sight permits Around, Follow {
  /// Longer values are no address or identifier but an attack on the filter's field.
  int LONGEST = 2_048;

  /// The filter that shows it; empty if the event has nothing to go by.
  ///
  /// @param store a result's snapshot, which has the fields that follow from all events
  Optional<Filter> filter(EventStore store, int row);

  /// The order in which it is read: by time.
  ///
  /// @param now the order until now
  Sort order(Sort now);

  /// What its words are called.
  String key();

  /// Events with the same value in a field as this one; empty if it has none.
  static Optional<Query> same(FieldName name, EventStore store, int row) {
    return first(store, row, name.path()).map(value -> is(name, value));
  }

  /// The same of a field without a short name.
  static Optional<Query> same(FieldPath path, EventStore store, int row) {
    return same(new FieldName.Path(path), store, row);
  }

  /// The first value of a field, if it can be asked for.
  static Optional<String> first(EventStore store, int row, FieldPath path) {
    return store.first(row, path).filter(value -> !value.isBlank() && value.length() <= LONGEST);
  }

  /// Events with a text in a field.
  static Query is(FieldName name, String text) {
    return new Query.Field(name, new TextTest.Is(text));
  }
}
