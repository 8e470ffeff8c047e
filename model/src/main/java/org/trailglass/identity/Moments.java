package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.trailglass.store.EventStore;

/// Some calls, found by when they were made. Of those of one moment the surest comes first. One
/// thread.
final class Moments {
  private final NavigableMap<Long, List<Given>> calls = new TreeMap<>();

  /// Adds a call; of one moment the surest has to be added first.
  void add(Given given) {
    if (given.handOn().time() != EventStore.NO_TIME) {
      calls.computeIfAbsent(given.handOn().time(), time -> new ArrayList<>(1)).add(given);
    }
  }

  /// The last call up to a moment.
  Optional<Given> upTo(long moment, Predicate<Given> isMeant) {
    return first(calls.headMap(moment, true).descendingMap().values(), isMeant);
  }

  /// The call next to a moment, at most some milliseconds before or after it.
  Optional<Given> nearest(long moment, long within, Predicate<Given> isMeant) {
    var before =
        first(calls.subMap(moment - within, true, moment, true).descendingMap().values(), isMeant);
    var after = first(calls.subMap(moment, false, moment + within, true).values(), isMeant);
    return before
        .filter(one -> after.isEmpty() || isNearer(one, after.get(), moment))
        .or(() -> after);
  }

  private static boolean isNearer(Given before, Given after, long moment) {
    return moment - before.handOn().time() <= after.handOn().time() - moment;
  }

  private static Optional<Given> first(Collection<List<Given>> inOrder, Predicate<Given> isMeant) {
    return inOrder.stream().flatMap(List::stream).filter(isMeant).findFirst();
  }
}
