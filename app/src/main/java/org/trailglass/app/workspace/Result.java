package org.trailglass.app.workspace;

import org.trailglass.search.RowOrder;
import org.trailglass.search.RowSet;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// What the table shows: the events of one snapshot that a filter lets through, in one order.
/// Immutable.
///
/// @param rows the events; their snapshot may be older than {@link Workspace#storeProperty}
/// @param filter that let them through
/// @param order the same events, sorted
/// @param sort by what
public record Result(RowSet rows, Filter filter, RowOrder order, Sort sort) {

  /// Nothing.
  public static Result empty() {
    var nothing = RowSet.none(EventStore.empty());
    return new Result(nothing, Filter.none(), RowOrder.empty(), Sort.byTime());
  }

  /// The snapshot that the rows belong to.
  public EventStore store() {
    return rows.store();
  }

  /// How many events.
  public int size() {
    return order.size();
  }

  /// Where an event stands, -1 if it is not among these.
  public int position(RowId name) {
    int row = store().row(name);
    return row < 0 ? -1 : order.position(row);
  }
}
