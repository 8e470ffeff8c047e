package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trailglass.store.EventStore;

/// Some calls, mostly one, found by when they were made. Of those of one moment the surest comes
/// first. One thread.
final class Moments {
  /// The first that was added.
  private @Nullable Given first;

  /// All by time, once there are several: very many sessions have one.
  private @Nullable NavigableMap<Long, List<Given>> calls;

  /// Adds a call; of one moment the surest has to be added first.
  void add(Given given) {
    if (time(given) == EventStore.NO_TIME) {
      return;
    }
    if (first == null) {
      first = given;
      return;
    }
    if (calls == null) {
      calls = new TreeMap<>();
      add(first, calls);
    }
    add(given, calls);
  }

  private static void add(Given given, NavigableMap<Long, List<Given>> into) {
    into.computeIfAbsent(time(given), time -> new ArrayList<>(1)).add(given);
  }

  private static long time(Given given) {
    return given.handOn().time();
  }

  /// The last call up to a moment.
  Optional<Given> upTo(long moment, Predicate<Given> isMeant) {
    return calls == null
        ? only(isMeant).filter(call -> time(call) <= moment)
        : first(calls.headMap(moment, true).descendingMap().values(), isMeant);
  }

  /// The call next to a moment, at most some milliseconds before or after it.
  Optional<Given> nearest(long moment, long within, Predicate<Given> isMeant) {
    if (calls == null) {
      return only(isMeant)
          .filter(call -> time(call) >= moment - within && time(call) <= moment + within);
    }
    var before =
        first(calls.subMap(moment - within, true, moment, true).descendingMap().values(), isMeant);
    var after = first(calls.subMap(moment, false, moment + within, true).values(), isMeant);
    return before
        .filter(one -> after.isEmpty() || isNearer(one, after.get(), moment))
        .or(() -> after);
  }

  private Optional<Given> only(Predicate<Given> isMeant) {
    return Optional.ofNullable(first).filter(isMeant);
  }

  private static boolean isNearer(Given before, Given after, long moment) {
    return moment - time(before) <= time(after) - moment;
  }

  private static Optional<Given> first(Collection<List<Given>> inOrder, Predicate<Given> isMeant) {
    return inOrder.stream().flatMap(List::stream).filter(isMeant).findFirst();
  }
}
