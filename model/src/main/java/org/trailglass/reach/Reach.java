package org.trailglass.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;
import org.trailglass.store.EventStore;
import org.trailglass.store.Overtaken;
import org.trailglass.summary.TopValues;

/// Works out what somebody reached. One thread; uses the common pool.
public final class Reach {
  /// So many lines a section has at most.
  public static final int MOST_LINES = 100;

  private final Answers answers;
  private final Lineage lineage;
  private final Overtaken overtaken;
  private final List<Section> sections = new ArrayList<>();
  private long begin = EventStore.NO_TIME;

  private Reach(Answers answers, Lineage lineage, BooleanSupplier isOvertaken) {
    this.answers = answers;
    this.lineage = lineage;
    this.overtaken = new Overtaken(isOvertaken);
  }

  /// Looks at all events of a subject.
  ///
  /// @param store a snapshot with the fields of its lineage
  /// @param lineage of that snapshot
  /// @param events what the subject's query finds in it
  /// @param isOvertaken asked now and then; once it says yes the work ends
  /// @throws CancellationException if it was overtaken
  public static Report of(
      EventStore store,
      Lineage lineage,
      RowSet events,
      Subject subject,
      BooleanSupplier isOvertaken) {
    var answers = new Answers(subject, events, isOvertaken);
    var reach = new Reach(answers, lineage, isOvertaken);
    reach.work();
    return new Report(
        subject, lineage, store, answers.figures(events), reach.begin, reach.sections);
  }

  private void work() {
    var failed = Actions.drafts(answers.events(), true);
    add(SectionKind.DENIED, failed, Actions.all(true));
    add(SectionKind.SUCCEEDED, Actions.drafts(answers.events(), false), Actions.all(false));
    var sessions = new Sessions(lineage, answers);
    addLasting(sessions);
    addSessions(sessions);
    addResources();
    overtaken.check();
    var firsts = new FirstActions(lineage, answers.events());
    begin = firsts.begin();
    var ever = firsts.ever();
    add(SectionKind.FIRST_EVER, ever, Draft.any(ever));
    var ofPrincipals = firsts.ofPrincipals();
    add(SectionKind.FIRST_OF_PRINCIPAL, ofPrincipals, Draft.any(ofPrincipals));
    addValues(SectionKind.ODD, SetField.ODD.path(), List.of(Asks.present(SetField.ODD.path())));
    addValues(SectionKind.SERVICES, Fields.EVENT_SOURCE, List.of());
    addValues(SectionKind.REGIONS, Fields.AWS_REGION, List.of());
    addValues(SectionKind.ACCOUNTS, DerivedField.ACCOUNT.path(), List.of());
  }

  private void addResources() {
    overtaken.check();
    var resources = new Resources(answers.succeeded(), overtaken.isOvertaken());
    for (var kind :
        List.of(
            SectionKind.READ,
            SectionKind.CREATED,
            SectionKind.CHANGED,
            SectionKind.SHARED,
            SectionKind.DELETED)) {
      var drafts = resources.drafts(kind, MOST_LINES);
      add(kind, drafts, resources.size(kind) - drafts.size(), resources.all(kind));
    }
  }

  /// Something left behind, of which the foremost become lines.
  private record Left(OptionalInt ended, Supplier<Line> line) {}

  /// What was left behind, sessions too that outlived the key that they came of; what no event
  /// shows the end of stands first.
  private void addLasting(Sessions sessions) {
    var lasting = new Lasting(answers);
    var ends = new KeyEnds(lineage, answers);
    var outliving = sessions.opened().stream().filter(ends::isOutlivedBy).toList();
    var ways = lasting.waysIn();
    if (!ways.isEmpty() || !outliving.isEmpty()) {
      var left =
          Stream.concat(
                  outliving.stream()
                      .map(step -> new Left(sessions.ended(step), () -> sessions.line(step))),
                  ways.stream().map(way -> new Left(way.ended(), () -> line(way))))
              .sorted(Comparator.comparing(one -> one.ended.isPresent()))
              .toList();
      var lines =
          left.stream().limit(MOST_LINES).toList().parallelStream()
              .map(one -> one.line.get())
              .toList();
      var queries = new ArrayList<>(sessions.all(outliving, MOST_LINES));
      if (!ways.isEmpty()) {
        queries.add(answers.query(lasting.all(MOST_LINES, ways)));
      }
      sections.add(
          new Section(SectionKind.LASTING, lines, left.size() - lines.size(), Query.or(queries)));
    }
    var others = lasting.others();
    add(SectionKind.LASTING_BESIDE, others, lasting.all(MOST_LINES, others));
  }

  private void addSessions(Sessions sessions) {
    var opened = sessions.opened();
    if (!opened.isEmpty()) {
      var lines = opened.stream().limit(MOST_LINES).map(sessions::line).toList();
      var all = Query.or(sessions.all(opened, MOST_LINES));
      sections.add(new Section(SectionKind.SESSIONS, lines, opened.size() - lines.size(), all));
    }
  }

  /// @param all what the queries of all values have in common
  private void addValues(SectionKind kind, FieldPath path, List<Query> all) {
    var values = TopValues.of(answers.events(), path, MOST_LINES);
    var seen = new HashSet<String>();
    var drafts =
        values.top().stream()
            .map(TopValues.Count::value)
            .filter(value -> seen.add(CaseFolding.fold(value)))
            .map(value -> Draft.of(List.of(value), List.of(Asks.is(path, value))))
            .toList();
    add(kind, drafts, values.distinct() - values.top().size(), all);
  }

  private void add(SectionKind kind, List<Draft> drafts, List<Query> all) {
    var shown = drafts.stream().limit(MOST_LINES).toList();
    add(kind, shown, drafts.size() - shown.size(), all);
  }

  /// @param all what the queries of all lines have in common
  private void add(SectionKind kind, List<Draft> drafts, int leftOut, List<Query> all) {
    overtaken.check();
    if (!drafts.isEmpty()) {
      var lines = drafts.parallelStream().map(this::line).toList();
      sections.add(new Section(kind, lines, leftOut, answers.query(all)));
    }
  }

  private Line line(Draft draft) {
    overtaken.check();
    return answers.line(draft);
  }
}
