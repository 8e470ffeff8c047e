package org.trailglass.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;

/// Finds what was made or changed and outlives its maker, and what later ended it, whoever did
/// that. Of what no event shows the end stands first: whether it is there today the data does not
/// say. One thread.
final class Lasting {
  private final Answers answers;
  private final EventStore store;

  /// Finds the calls that made or changed things of a kind; without the kinds that the data lacks.
  private final Map<LastingKind, Query> makers = new EnumMap<>(LastingKind.class);

  private final List<Draft> waysIn = new ArrayList<>();
  private final List<Draft> others = new ArrayList<>();

  private record Made(LastingKind kind, Endings.Thing thing) {}

  Lasting(Answers answers) {
    this.answers = answers;
    this.store = answers.store();
    var calls = new KnownCalls(store);
    for (var kind : LastingKind.values()) {
      calls.query(kind.makers()).ifPresent(query -> makers.put(kind, query));
    }
    draft(new WaysIn(store), new Endings(answers, calls));
  }

  /// Lines of what lets somebody in.
  List<Draft> waysIn() {
    return waysIn;
  }

  /// Lines of what else was left behind.
  List<Draft> others() {
    return others;
  }

  private void draft(WaysIn tells, Endings endings) {
    var lastRows = new LinkedHashMap<Made, Integer>();
    makers.keySet().forEach(kind -> collect(kind, lastRows));
    lastRows.forEach(
        (made, row) ->
            (tells.isOne(made.kind(), row) ? waysIn : others)
                .add(draft(made.kind(), row, endings)));
    waysIn.sort(Comparator.comparing(draft -> draft.ended().isPresent()));
    others.sort(Comparator.comparing(draft -> draft.ended().isPresent()));
  }

  private void collect(LastingKind kind, Map<Made, Integer> into) {
    answers
        .rows(List.of(Answers.SUCCEEDED, made(kind)))
        .forEach(
            row ->
                Endings.thing(store, row, kind.made())
                    .ifPresent(thing -> into.merge(new Made(kind, thing), row, this::later)));
  }

  private Integer later(Integer one, Integer other) {
    return store.time(other) >= store.time(one) ? other : one;
  }

  private Draft draft(LastingKind kind, int row, Endings endings) {
    var account = first(row, DerivedField.ACCOUNT.path());
    var texts = new ArrayList<String>();
    var parts = new ArrayList<>(List.of(made(kind)));
    kind.called().stream().flatMap(place -> store.first(row, place).stream()).forEach(texts::add);
    for (var place : kind.made()) {
      var id = first(row, place);
      texts.add(id);
      parts.add(Asks.is(place, id));
    }
    texts.add(account);
    parts.add(Asks.is(DerivedField.ACCOUNT.path(), account));
    parts.add(Answers.SUCCEEDED);
    return new Draft(kind.name(), texts, List.of(), parts, endings.of(kind, row));
  }

  private String first(int row, FieldPath path) {
    return store.first(row, path).orElse("");
  }

  /// What the queries of some lines have in common; of many lines only the names of the calls.
  ///
  /// @param most of no more lines the query asks one by one
  List<Query> all(int most, List<Draft> drafts) {
    if (drafts.size() <= most) {
      return Draft.any(drafts);
    }
    var made =
        drafts.stream().map(Draft::code).distinct().map(LastingKind::valueOf).map(this::made);
    return List.of(Query.or(made.toList()), Answers.SUCCEEDED);
  }

  /// The calls that make or change things of a kind.
  private Query made(LastingKind kind) {
    return Objects.requireNonNull(makers.get(kind));
  }
}
