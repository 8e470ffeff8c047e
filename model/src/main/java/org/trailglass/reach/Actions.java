package org.trailglass.reach;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;
import org.trailglass.store.Combinations;

/// What was done: services, calls, and how they failed. Looks once at every row of a segment.
final class Actions {
  private static final FieldPath FAILURE = DerivedField.FAILURE.path();
  private static final List<FieldPath> FIELDS =
      List.of(Fields.EVENT_SOURCE, Fields.EVENT_NAME, FAILURE);

  private Actions() {}

  /// @param failure how it failed, empty if it did not
  private record Action(String source, String name, String failure) {
    Action folded() {
      return new Action(
          CaseFolding.fold(source), CaseFolding.fold(name), CaseFolding.fold(failure));
    }
  }

  private static final class Tally {
    private final Action action;
    private int events;

    Tally(Action action) {
      this.action = action;
    }
  }

  /// Drafts of what failed, or of what did not; the most frequent first.
  static List<Draft> drafts(RowSet events, boolean hasFailed) {
    return tallies(events).values().stream()
        .filter(tally -> tally.action.failure.isEmpty() != hasFailed)
        .sorted(
            Comparator.comparingInt((Tally tally) -> -tally.events)
                .thenComparing(tally -> tally.action.toString()))
        .map(tally -> hasFailed ? failed(tally.action) : succeeded(tally.action))
        .toList();
  }

  private static Draft failed(Action action) {
    return Draft.of(
        List.of(action.source, action.name, action.failure),
        List.of(
            Asks.is(Fields.EVENT_SOURCE, action.source),
            Asks.is(Fields.EVENT_NAME, action.name),
            Asks.is(FAILURE, action.failure)));
  }

  private static Draft succeeded(Action action) {
    return Draft.of(
        List.of(action.source, action.name),
        List.of(
            Asks.is(Fields.EVENT_SOURCE, action.source),
            Asks.is(Fields.EVENT_NAME, action.name),
            Answers.SUCCEEDED));
  }

  private static Map<Action, Tally> tallies(RowSet events) {
    var tallies = new HashMap<Action, Tally>();
    IntStream.range(0, events.store().segments().size())
        .parallel()
        .mapToObj(segment -> tallies(events, segment))
        .forEachOrdered(
            some ->
                some.forEach(
                    (action, count) ->
                        tallies.computeIfAbsent(action.folded(), a -> new Tally(action)).events +=
                            count));
    return tallies;
  }

  private static Map<Action, Integer> tallies(RowSet events, int number) {
    var rows = events.segment(number);
    var counts = new HashMap<Action, Integer>();
    if (rows.isEmpty()) {
      return counts;
    }
    var combinations = Combinations.of(FIELDS, events.store().segments().get(number));
    var ofCombination = new int[combinations.size()];
    rows.forEach((int row) -> ofCombination[combinations.of(row)]++);
    for (int i = 0; i < ofCombination.length; i++) {
      if (ofCombination[i] > 0) {
        var values = combinations.values(i);
        counts.merge(
            new Action(
                values.first(Fields.EVENT_SOURCE).orElse(""),
                values.first(Fields.EVENT_NAME).orElse(""),
                values.first(FAILURE).orElse("")),
            ofCombination[i],
            Integer::sum);
      }
    }
    return counts;
  }

  /// What the queries of all lines have in common.
  static List<Query> all(boolean hasFailed) {
    return List.of(hasFailed ? Answers.FAILED : Answers.SUCCEEDED);
  }
}
