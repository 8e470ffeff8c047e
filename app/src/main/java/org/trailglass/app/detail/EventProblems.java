package org.trailglass.app.detail;

import java.util.List;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.store.RowPlace;

/// Picks the problems that lie inside one event. Immutable.
record EventProblems(EventDetail detail) {

  /// Those that lie inside the text that the event was read from.
  List<Problem> among(List<Problem> problems) {
    if (detail.places().isEmpty() || detail.raw().isEmpty()) {
      return List.of();
    }
    var own = detail.places().getFirst();
    int length = detail.raw().get().source().length;
    return problems.stream().filter(problem -> isInside(problem.place(), own, length)).toList();
  }

  private static boolean isInside(Place place, RowPlace event, int length) {
    return place.offset() >= event.offset()
        && place.offset() <= event.offset() + length
        && place.member().equals(event.member())
        && place.source().equals(event.item());
  }
}
