package org.trailglass.reach;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;

/// Finds what did away with things, whoever did that. One thread.
final class Endings {
  /// Lambda takes the name of a function, and its ARN, whole or in part, with a version behind.
  private static final Pattern FUNCTION =
      Pattern.compile("(?:arn:[^:]*:lambda:[^:]*:)?(?:\\d{12}:)?function:([^:]+)(?::[^:]*)?");

  private final Answers answers;
  private final KnownCalls calls;
  private final EventStore store;

  /// Of each way, the last row of what it ended or brought back.
  private final Map<Ending, Map<Thing, Last>> known = new HashMap<>();

  /// What the values of some places tell: the same user may be in two accounts.
  record Thing(List<String> ids, String account) {}

  private record Last(int row, boolean isEnd) {}

  Endings(Answers answers, KnownCalls calls) {
    this.answers = answers;
    this.calls = calls;
    this.store = answers.store();
  }

  /// The thing that an event names; empty if it lacks one of the places.
  static Optional<Thing> thing(EventStore store, int row, List<FieldPath> places) {
    var ids =
        places.stream()
            .flatMap(place -> store.first(row, place).stream())
            .map(Endings::plain)
            .toList();
    return ids.size() == places.size()
        ? Optional.of(new Thing(ids, store.first(row, DerivedField.ACCOUNT.path()).orElse("")))
        : Optional.empty();
  }

  private static String plain(String id) {
    return CaseFolding.fold(FUNCTION.matcher(id).replaceFirst("$1"));
  }

  /// The row of the event that ended what a call made and that stays ended; of several ways the
  /// first. Empty if the data has none.
  ///
  /// @param row of the call; of several that made one thing, the last
  OptionalInt of(LastingKind kind, int row) {
    return kind.endings().stream()
        .flatMap(ending -> last(ending, row).stream())
        .filter(last -> last.isEnd && store.time(last.row) >= store.time(row))
        .min(Comparator.comparingLong((Last last) -> store.time(last.row)))
        .map(last -> OptionalInt.of(last.row))
        .orElse(OptionalInt.empty());
  }

  private Optional<Last> last(Ending ending, int row) {
    var made = ending.places().stream().map(Ending.Place::made).toList();
    return thing(store, row, made).map(known.computeIfAbsent(ending, this::all)::get);
  }

  private Map<Thing, Last> all(Ending ending) {
    var ended = new HashMap<Thing, Last>();
    var places = ending.places().stream().map(Ending.Place::ended).toList();
    var ends = calls.query(ending.calls()).map(this::rows);
    var undoing = calls.query(ending.undoing()).map(this::rows);
    var both = Stream.concat(ends.stream(), undoing.stream()).reduce(RowSet::or);
    both.orElseGet(() -> RowSet.none(store))
        .forEach(
            row -> {
              boolean isEnd = ends.filter(rows -> rows.contains(row)).isPresent();
              thing(store, row, places)
                  .ifPresent(thing -> ended.merge(thing, new Last(row, isEnd), this::later));
            });
    return ended;
  }

  private RowSet rows(Query query) {
    return answers.everywhere(query).and(answers.everywhere(Answers.SUCCEEDED));
  }

  private Last later(Last one, Last other) {
    return store.time(other.row) >= store.time(one.row) ? other : one;
  }
}
