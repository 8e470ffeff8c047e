package org.trailglass.app.coloring;

import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;

/// Events of one snapshot, which are told apart in another one too: a newer snapshot is shown a
/// moment before it is known which of its events belong here. Immutable.
public record NamedRows(RowSet rows) {

  /// None.
  public static NamedRows none() {
    return new NamedRows(RowSet.none(EventStore.empty()));
  }

  /// Whether an event of a snapshot is one of them.
  public boolean contains(EventStore store, int row) {
    if (rows.size() == 0) {
      return false;
    }
    int mine = store == rows.store() ? row : rows.store().row(store.id(row));
    return mine >= 0 && rows.contains(mine);
  }
}
