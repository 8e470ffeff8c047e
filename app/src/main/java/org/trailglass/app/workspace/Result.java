package org.trailglass.app.workspace;

import org.trailglass.search.RowOrder;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// What the table shows: the rows of one snapshot in one order. Immutable.
///
/// @param store the snapshot that the rows belong to; may be older than {@link Workspace#store}
/// @param order the events, sorted
/// @param sort by what
public record Result(EventStore store, RowOrder order, Sort sort) {

  /// Nothing.
  public static Result empty() {
    return new Result(EventStore.empty(), RowOrder.empty(), Sort.byTime());
  }

  /// How many events.
  public int size() {
    return order.size();
  }
}
