package org.trailglass.app.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.trailglass.app.workspace.Filter;
import org.trailglass.store.RowId;

/// Where the table was scrolled to under each of the last filters, so that going back to one goes
/// back to what was seen. Events are held by name. FX thread only.
final class FilterPlaces {
  private static final int MOST = 50;

  /// The first row in view, and how far it is scrolled out, in pixels.
  private record Place(RowId top, double hidden) {}

  private final Map<Filter, Place> places =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Filter, Place> eldest) {
          return size() > MOST;
        }
      };

  /// Keeps the place of a filter that is left.
  void keep(TableState state, double offset, double rowHeight) {
    int top = (int) (offset / rowHeight);
    places.remove(state.result().filter());
    SelectedRows.name(state.result(), top)
        .ifPresent(
            name -> places.put(state.result().filter(), new Place(name, offset - top * rowHeight)));
  }

  /// How far the rows were scrolled under this filter; none if it was not there before, or the
  /// event that was the first in view is gone.
  OptionalDouble offset(TableState state, double rowHeight) {
    var place = places.get(state.result().filter());
    int row = place == null ? -1 : state.result().position(place.top());
    return place == null || row < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(row * rowHeight + place.hidden());
  }
}
