package org.trailglass.app.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.trailglass.query.Query;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

/// Goes elsewhere: to another event, or to other events around one. Each is one step of the
/// history, and going back leads to the filter and to the event from where it went. FX thread only.
final class Visits {
  private final History history;
  private final Filters filters;
  private final Answering answering;
  private final Supplier<Optional<RowId>> current;
  private final Consumer<RowId> reveal;

  /// Where a person is.
  private record Place(Filter filter, Optional<RowId> event) {}

  /// @param current tells the current event
  /// @param reveal makes another event the current one and shows it, if it is still there
  Visits(
      History history,
      Filters filters,
      Answering answering,
      Supplier<Optional<RowId>> current,
      Consumer<RowId> reveal) {
    this.history = history;
    this.filters = filters;
    this.answering = answering;
    this.current = current;
    this.reveal = reveal;
  }

  /// Goes to an event; the filter stays.
  void event(RowId id) {
    go(History.Kind.EVENT, new Place(filters.current.get(), Optional.of(id)));
  }

  /// Shows what can be seen from an event; nothing if it has nothing to go by.
  void sight(RowId id, Sight sight) {
    var store = answering.result.get().store();
    int row = store.row(id);
    var filter = row < 0 ? Optional.<Filter>empty() : sight.filter(store, row);
    filter.ifPresent(
        wanted -> {
          answering.sortBy(sight.order(answering.sort.get()));
          go(History.Kind.FILTER, new Place(wanted, Optional.of(id)));
        });
  }

  /// Shows what a query lets through; the event stays.
  void query(Query query) {
    answering.sortBy(Sort.byTime());
    go(History.Kind.FILTER, new Place(Filter.of(query), current.get()));
  }

  private void go(History.Kind kind, Place to) {
    var from = here();
    show(to);
    if (!here().equals(from)) {
      history.did(kind, from, this::here, this::show);
    }
  }

  private Place here() {
    return new Place(filters.current.get(), current.get());
  }

  private void show(Place place) {
    filters.show(place.filter);
    place.event.ifPresent(reveal);
  }
}
