package org.trailglass.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;
import org.trailglass.store.Combinations;
import org.trailglass.store.EventStore;

/// Finds what was tried for the first time: by anybody in the data, and by a principal that had
/// been there with other credentials. Looks once at all rows. One thread.
final class FirstActions {
  private static final List<FieldPath> FIELDS = List.of(Fields.EVENT_SOURCE, Fields.EVENT_NAME);
  private static final long NEVER = Long.MAX_VALUE;

  private final Lineage lineage;
  private final RowSet events;

  /// By whom, `""` for anybody, then what: when it was first tried.
  private final Map<Act, Firsts> acts = new HashMap<>();

  /// By principal, when it was there first with credentials that are not the subject's.
  private final Map<String, Long> thereFirst = new HashMap<>();

  private long begin = NEVER;

  /// @param principal empty for whoever it was
  /// @param source as it was written first
  private record Act(String principal, String source, String name) {
    Act folded() {
      return new Act(principal, CaseFolding.fold(source), CaseFolding.fold(name));
    }

    Act of(String who) {
      return new Act(who, source, name);
    }
  }

  /// When something was tried first: by the subject and by others.
  private static final class Firsts {
    private final Act act;
    private long ours = NEVER;
    private long others = NEVER;

    Firsts(Act act) {
      this.act = act;
    }

    void add(long time, boolean isOurs) {
      ours = isOurs ? Math.min(ours, time) : ours;
      others = isOurs ? others : Math.min(others, time);
    }

    boolean isNew() {
      return ours != NEVER && ours <= others;
    }
  }

  FirstActions(Lineage lineage, RowSet events) {
    this.lineage = lineage;
    this.events = events;
    var store = events.store();
    var principals = new boolean[lineage.steps().size()];
    events.forEach(row -> lineage.step(row).ifPresent(step -> principals[step.number()] = true));
    var ids = new TreeSet<String>();
    lineage.steps().stream()
        .filter(step -> principals[step.number()])
        .forEach(step -> ids.add(step.principal().id()));
    var combinations =
        IntStream.range(0, store.segments().size())
            .parallel()
            .mapToObj(i -> Combinations.of(FIELDS, store.segments().get(i)))
            .toList();
    var whoOf = new String[lineage.steps().size()];
    for (var step : lineage.steps()) {
      var id = step.principal().id();
      whoOf[step.number()] = ids.contains(id) ? id : "";
    }
    for (int i = 0; i < combinations.size(); i++) {
      look(i, combinations.get(i), whoOf);
    }
  }

  private void look(int number, Combinations combinations, String[] whoOf) {
    var acts = acts(combinations);
    var anybody = acts.stream().map(this::firsts).toList();
    var byWhom = new HashMap<String, Map<Integer, Firsts>>();
    var store = events.store();
    int base = store.base(number);
    var segment = store.segments().get(number);
    var ours = events.segment(number);
    var all = RowSet.events(store, number);
    all.forEach(
        (int row) -> {
          long time = segment.time(row);
          if (time == EventStore.NO_TIME) {
            return;
          }
          begin = Math.min(begin, time);
          int act = combinations.of(row);
          boolean isOurs = ours.contains(row);
          anybody.get(act).add(time, isOurs);
          int step = lineage.stepOf(base + row);
          var who = step == Lineage.NO_STEP ? "" : whoOf[step];
          if (!who.isEmpty()) {
            byWhom
                .computeIfAbsent(who, w -> new HashMap<>())
                .computeIfAbsent(act, a -> firsts(acts.get(a).of(who)))
                .add(time, isOurs);
            noteOthers(who, time, isOurs);
          }
        });
  }

  private static List<Act> acts(Combinations combinations) {
    return IntStream.range(0, combinations.size())
        .mapToObj(combinations::values)
        .map(
            values ->
                new Act(
                    "",
                    values.first(Fields.EVENT_SOURCE).orElse(""),
                    values.first(Fields.EVENT_NAME).orElse("")))
        .toList();
  }

  private void noteOthers(String who, long time, boolean isOurs) {
    if (!isOurs) {
      thereFirst.merge(who, time, Math::min);
    }
  }

  private Firsts firsts(Act act) {
    return acts.computeIfAbsent(act.folded(), a -> new Firsts(act));
  }

  /// When the data begins, milliseconds since 1970 UTC: what is first here may have been done
  /// before that. NO_TIME if no event says its time.
  long begin() {
    return begin == NEVER ? EventStore.NO_TIME : begin;
  }

  /// Drafts of what nobody had tried before; the earliest first.
  List<Draft> ever() {
    return acts.values().stream()
        .filter(firsts -> firsts.act.principal.isEmpty() && firsts.isNew())
        .sorted(order())
        .map(firsts -> draft(firsts.act))
        .toList();
  }

  /// Drafts of what a principal had not tried before with other credentials; the earliest first.
  List<Draft> ofPrincipals() {
    return acts.values().stream()
        .filter(firsts -> !firsts.act.principal.isEmpty() && firsts.isNew())
        .filter(firsts -> thereFirst.getOrDefault(firsts.act.principal, NEVER) < firsts.ours)
        .sorted(order())
        .map(firsts -> draft(firsts.act))
        .toList();
  }

  private static Comparator<Firsts> order() {
    return Comparator.comparingLong((Firsts firsts) -> firsts.ours)
        .thenComparing(firsts -> firsts.act.toString());
  }

  private static Draft draft(Act act) {
    var texts = new ArrayList<>(List.of(act.source, act.name));
    var parts =
        new ArrayList<Query>(
            List.of(
                Asks.is(Fields.EVENT_SOURCE, act.source), Asks.is(Fields.EVENT_NAME, act.name)));
    if (!act.principal.isEmpty()) {
      texts.addFirst(act.principal);
      parts.add(Asks.is(SetField.PRINCIPAL.path(), act.principal));
    }
    return Draft.of(texts, parts);
  }
}
