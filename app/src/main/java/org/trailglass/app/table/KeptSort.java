package org.trailglass.app.table;

import java.util.Optional;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.search.Sort;

/// The order of the table, from one start to the next: a sign for the direction, and the path. FX
/// thread.
final class KeptSort {
  private static final String PLACE = "sort";
  private static final String ASCENDING = "+";
  private static final String DESCENDING = "-";

  private KeptSort() {}

  /// Asks for the order that was kept, and keeps each one that is asked for from now on.
  static void follow(Workspace workspace, Settings settings) {
    settings.now().layout().chosen(PLACE).flatMap(KeptSort::read).ifPresent(workspace::sortBy);
    workspace
        .sortProperty()
        .addListener(
            (p, before, now) ->
                settings.change(
                    kept -> kept.withLayout(all -> all.withChosen(PLACE, written(now)))));
  }

  private static String written(Sort sort) {
    return (sort.isAscending() ? ASCENDING : DESCENDING) + sort.path();
  }

  private static Optional<Sort> read(String text) {
    boolean isAscending = text.startsWith(ASCENDING);
    if (!isAscending && !text.startsWith(DESCENDING)) {
      return Optional.empty();
    }
    return ColumnSet.path(text.substring(1)).map(path -> new Sort(path, isAscending));
  }
}
