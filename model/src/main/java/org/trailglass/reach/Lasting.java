package org.trailglass.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;

/// Finds what was made or changed and stays, and what later did away with it, whoever did that.
/// What is still there stands before what is not. One thread.
final class Lasting {
  /// Lambda takes the name of a function, and its ARN, whole or in part, with a version behind.
  private static final Pattern FUNCTION =
      Pattern.compile("(?:arn:[^:]*:lambda:[^:]*:)?(?:\\d{12}:)?function:([^:]+)(?::[^:]*)?");

  private final Answers answers;
  private final EventStore store;

  /// By kind, the names under which the data has the calls.
  private final Map<LastingKind, Set<String>> makers = new EnumMap<>(LastingKind.class);

  private final Map<LastingKind, Set<String>> enders = new EnumMap<>(LastingKind.class);

  private final List<Draft> waysIn = new ArrayList<>();
  private final List<Draft> others = new ArrayList<>();

  /// One thing that was made: the same user may be made in two accounts.
  private record Thing(LastingKind kind, List<String> ids, String account) {}

  private record Made(List<String> ids, String account, int lastRow) {}

  Lasting(Answers answers) {
    this.answers = answers;
    this.store = answers.store();
    for (var name : names(store)) {
      for (var kind : LastingKind.values()) {
        add(name, kind, kind.makers(), makers);
        add(name, kind, kind.enders(), enders);
      }
    }
    draft();
  }

  private static Set<String> names(EventStore store) {
    var names = new TreeSet<String>();
    for (var segment : store.segments()) {
      segment
          .column(Fields.EVENT_NAME)
          .ifPresent(
              column ->
                  IntStream.range(0, column.values()).mapToObj(column::text).forEach(names::add));
    }
    return names;
  }

  private static void add(
      String name, LastingKind kind, List<String> calls, Map<LastingKind, Set<String>> into) {
    if (calls.contains(ActionKind.plain(name))) {
      into.computeIfAbsent(kind, k -> new TreeSet<>()).add(name);
    }
  }

  /// Lines of what lets somebody in.
  List<Draft> waysIn() {
    return waysIn;
  }

  /// Lines of what else stays.
  List<Draft> others() {
    return others;
  }

  private void draft() {
    var things = new LinkedHashMap<Thing, Made>();
    makers.keySet().forEach(kind -> collect(kind, things));
    var endings = new HashMap<Thing, Integer>();
    things.keySet().stream()
        .map(Thing::kind)
        .distinct()
        .filter(enders::containsKey)
        .forEach(kind -> collectEndings(kind, endings));
    var tells = new WaysIn(store);
    things.forEach(
        (thing, made) ->
            (tells.isOne(thing.kind(), made.lastRow()) ? waysIn : others)
                .add(draft(thing, made, Optional.ofNullable(endings.get(thing)))));
    waysIn.sort(Comparator.comparing(draft -> draft.ended().isPresent()));
    others.sort(Comparator.comparing(draft -> draft.ended().isPresent()));
  }

  private void collect(LastingKind kind, Map<Thing, Made> into) {
    answers
        .rows(List.of(Answers.SUCCEEDED, made(kind)))
        .forEach(
            row ->
                thing(kind, row, kind.made())
                    .ifPresent(
                        thing ->
                            into.merge(thing, made(kind, row), (old, late) -> later(old, late))));
  }

  private Made made(LastingKind kind, int row) {
    return new Made(ids(row, kind.made()).orElseThrow(), account(row), row);
  }

  private Made later(Made one, Made other) {
    return store.time(other.lastRow) >= store.time(one.lastRow) ? other : one;
  }

  private void collectEndings(LastingKind kind, Map<Thing, Integer> into) {
    answers
        .everywhere(Asks.named(enders.getOrDefault(kind, Set.of())))
        .and(answers.everywhere(Answers.SUCCEEDED))
        .forEach(
            row ->
                thing(kind, row, kind.ended())
                    .ifPresent(
                        thing ->
                            into.merge(
                                thing,
                                row,
                                (one, two) -> store.time(two) >= store.time(one) ? two : one)));
  }

  private Optional<Thing> thing(LastingKind kind, int row, List<FieldPath> places) {
    return ids(row, places)
        .map(ids -> ids.stream().map(Lasting::plain).toList())
        .map(ids -> new Thing(kind, ids, account(row)));
  }

  private static String plain(String id) {
    return CaseFolding.fold(FUNCTION.matcher(id).replaceFirst("$1"));
  }

  private Optional<List<String>> ids(int row, List<FieldPath> places) {
    var ids = places.stream().flatMap(place -> store.first(row, place).stream()).toList();
    return ids.size() == places.size() ? Optional.of(ids) : Optional.empty();
  }

  private String account(int row) {
    return store.first(row, DerivedField.ACCOUNT.path()).orElse("");
  }

  private Draft draft(Thing thing, Made made, Optional<Integer> ending) {
    var kind = thing.kind();
    var texts = new ArrayList<>(made.ids());
    texts.add(made.account());
    var parts = new ArrayList<Query>();
    parts.add(made(kind));
    for (int i = 0; i < kind.made().size(); i++) {
      parts.add(Asks.is(kind.made().get(i), made.ids().get(i)));
    }
    parts.add(Asks.is(DerivedField.ACCOUNT.path(), made.account()));
    parts.add(Answers.SUCCEEDED);
    var ended =
        ending
            .filter(row -> store.time(row) >= store.time(made.lastRow()))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    return new Draft(kind.name(), texts, List.of(), parts, ended);
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
    return Asks.named(makers.getOrDefault(kind, Set.of())).and(kind.only());
  }
}
