package org.trailglass.reach;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.trailglass.event.DerivedField;
import org.trailglass.query.Query;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.EventStore;

/// Makes lines of questions by asking them, so that a line says what its query finds. Parts of
/// questions are asked once. Any thread.
final class Answers {
  static final Query FAILED = Asks.is(DerivedField.OUTCOME.path(), "failed");
  static final Query SUCCEEDED = Asks.is(DerivedField.OUTCOME.path(), "succeeded");

  private final Search search = new Search(1);
  private final Subject subject;
  private final RowSet events;
  private final BooleanSupplier isOvertaken;
  private final Map<Query, RowSet> known = new ConcurrentHashMap<>();

  /// @param events of the subject
  Answers(Subject subject, RowSet events, BooleanSupplier isOvertaken) {
    this.subject = subject;
    this.events = events;
    this.isOvertaken = isOvertaken;
  }

  EventStore store() {
    return events.store();
  }

  /// The events of the subject.
  RowSet events() {
    return events;
  }

  /// Those of them that did not fail.
  RowSet succeeded() {
    return events.and(everywhere(SUCCEEDED));
  }

  Query query(List<Query> parts) {
    return subject.query().and(Query.and(parts));
  }

  /// The subject's events that all of these let through.
  RowSet rows(List<Query> parts) {
    var rows = events;
    for (var part : parts) {
      rows = rows.and(everywhere(part));
    }
    return rows;
  }

  /// The events that a question lets through, of whoever.
  RowSet everywhere(Query query) {
    return known.computeIfAbsent(query, asked -> search.rows(store(), asked, isOvertaken));
  }

  Figures figures(RowSet rows) {
    return Figures.of(rows, everywhere(FAILED));
  }

  /// A line of the subject's events.
  Line line(Draft draft) {
    var figures = figures(rows(draft.parts()));
    return new Line(
        draft.code(),
        draft.texts(),
        draft.names(),
        figures,
        figures.firstRow(),
        draft.ended(),
        query(draft.parts()));
  }
}
