package org.trailglass.app.detail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trailglass.app.detail.DetailRow.Tone;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.DerivedField;
import org.trailglass.event.Event;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.Leaf;
import org.trailglass.problem.Problem;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowPlace;

/// Puts what is known of an event into words: what happened, to what, and where it was found.
/// Immutable.
///
/// @param local the zone of the second line of the time
record SummaryText(Words words, Formats formats, ZoneId local) {
  private static final FieldPath RESOURCES = FieldPath.of("resources");
  private static final FieldPath MANAGEMENT = FieldPath.of("managementEvent");
  private static final FieldPath FROM_CONSOLE = FieldPath.of("sessionCredentialFromConsole");

  /// What is true or false.
  private static final Set<FieldPath> FLAGS = Set.of(MANAGEMENT, FROM_CONSOLE);

  private static final List<FieldPath> WHAT =
      List.of(
          Fields.EVENT_NAME,
          Fields.EVENT_SOURCE,
          Fields.AWS_REGION,
          Fields.SOURCE_IP_ADDRESS,
          Fields.USER_AGENT);
  private static final List<FieldPath> KIND =
      List.of(
          Fields.RECIPIENT_ACCOUNT_ID,
          Fields.EVENT_TYPE,
          Fields.EVENT_CATEGORY,
          MANAGEMENT,
          FieldPath.of("vpcEndpointId"),
          FROM_CONSOLE);
  private static final List<FieldPath> IDS =
      List.of(
          Fields.EVENT_ID,
          Fields.REQUEST_ID,
          Fields.SHARED_EVENT_ID,
          FieldPath.of("eventVersion"),
          FieldPath.of("apiVersion"));

  /// All groups that have a line.
  ///
  /// @param problems of everything that is open; those of this event are told
  List<DetailGroup> groups(EventDetail detail, List<Problem> problems) {
    var groups = new ArrayList<DetailGroup>();
    groups.addAll(what(detail).under(words.get("summary.group.what")));
    groups.addAll(resources(detail.event()).under(words.get("summary.group.resources")));
    groups.addAll(fields(detail.event(), IDS).under(words.get("summary.group.ids")));
    groups.addAll(evidence(detail, problems).under(words.get("summary.group.evidence")));
    return groups;
  }

  private FieldRows what(EventDetail detail) {
    var rows = new FieldRows();
    failure(detail.event(), rows);
    time(detail, rows);
    addAll(rows, detail.event(), WHAT);
    access(detail.event(), rows);
    addAll(rows, detail.event(), KIND);
    return rows;
  }

  private void failure(Event event, FieldRows rows) {
    for (var path : List.of(Fields.ERROR_CODE, Fields.ERROR_MESSAGE, Fields.CONSOLE_LOGIN)) {
      boolean isFailed = DerivedField.OUTCOME.of(event).equals(Optional.of("failed"));
      event
          .at(path)
          .forEach(leaf -> rows.add(label(path), leaf, "", isFailed ? Tone.DANGER : Tone.PLAIN));
    }
  }

  private void time(EventDetail detail, FieldRows rows) {
    var written = detail.event().at(Fields.EVENT_TIME);
    if (detail.time() == EventStore.NO_TIME) {
      written.forEach(leaf -> rows.add(label(Fields.EVENT_TIME), leaf, "", Tone.PLAIN));
      return;
    }
    boolean isUtc = local.normalized().equals(ZoneOffset.UTC);
    var here = isUtc ? "" : formats.timeWithZone(detail.time(), local);
    var utc = formats.timeWithZone(detail.time(), ZoneOffset.UTC);
    var standsFor = Instant.ofEpochMilli(detail.time()).toString();
    var value = detail.event().first(Fields.EVENT_TIME).orElse(standsFor);
    rows.add(
        label(Fields.EVENT_TIME), utc, here, FieldValue.of(Fields.EVENT_TIME, value), Tone.PLAIN);
  }

  private void access(Event event, FieldRows rows) {
    var label = words.get("summary.access");
    var read = words.get("summary.access.read");
    var write = words.get("summary.access.write");
    var readOnly = event.at(Fields.READ_ONLY);
    readOnly.forEach(leaf -> rows.addFlag(label, leaf, read, write));
    DerivedField.WRITE
        .of(event)
        .filter(isWrite -> readOnly.isEmpty())
        .ifPresent(
            isWrite ->
                rows.add(
                    label,
                    isWrite.equals("true") ? write : read,
                    words.get("summary.access.derived"),
                    FieldValue.of(DerivedField.WRITE.path(), isWrite),
                    Tone.PLAIN));
  }

  private FieldRows fields(Event event, List<FieldPath> paths) {
    var rows = new FieldRows();
    addAll(rows, event, paths);
    return rows;
  }

  private void addAll(FieldRows rows, Event event, List<FieldPath> paths) {
    for (var path : paths) {
      event.at(path).forEach(leaf -> add(rows, label(path), leaf));
    }
  }

  private void add(FieldRows rows, String label, Leaf leaf) {
    if (FLAGS.contains(leaf.path())) {
      rows.addFlag(label, leaf, words.get("detail.yes"), words.get("detail.no"));
    } else {
      rows.add(label, leaf, "", Tone.PLAIN);
    }
  }

  private String label(FieldPath path) {
    return words.get("summary.field." + path.name());
  }

  private FieldRows resources(Event event) {
    var rows = new FieldRows();
    for (var leaf : event.under(RESOURCES)) {
      rows.add(resourceLabel(leaf.path()), leaf, "", Tone.PLAIN);
    }
    return rows;
  }

  private String resourceLabel(FieldPath path) {
    var key = "summary.resource." + path.name();
    return words.has(key) ? words.get(key) : ShownText.of(path.name());
  }

  private FieldRows evidence(EventDetail detail, List<Problem> problems) {
    var rows = new FieldRows();
    var tone =
        switch (detail.reading()) {
          case WHOLE -> Tone.PLAIN;
          case REPAIRED, RECOVERED, BUILT -> Tone.WARNING;
        };
    rows.add(
        words.get("summary.reading"), words.get("summary.reading." + detail.reading()), "", tone);
    new EventProblems(detail).among(problems).forEach(problem -> problem(rows, problem));
    if (detail.sharesId()) {
      rows.add(words.get("summary.sameId"), words.get("summary.sameId.text"), "", Tone.WARNING);
    }
    for (int i = 0; i < detail.places().size(); i++) {
      found(rows, detail.places().get(i), i);
    }
    if (!detail.failure().isEmpty()) {
      rows.add(words.get("summary.unread"), detail.failure(), "", Tone.DANGER);
    }
    return rows;
  }

  private void problem(FieldRows rows, Problem problem) {
    var place = place(problem.place().line(), problem.place().column());
    var quote = ShownText.of(problem.quote());
    rows.add(
        words.get("summary.problem"),
        words.get("problem." + problem.topic(), problem.amount()),
        quote.isEmpty() ? place : words.get("summary.problem.at", place, quote),
        Tone.WARNING);
  }

  private void found(FieldRows rows, RowPlace place, int index) {
    var name = place.member().isEmpty() ? place.item() : place.item() + "!/" + place.member();
    var label = words.get(index == 0 ? "summary.found" : "summary.foundAgain");
    rows.add(label, name, place(place.line(), place.column()), Tone.PLAIN);
  }

  private String place(long line, long column) {
    return words.get("summary.place", formats.number(line), formats.number(column));
  }
}
