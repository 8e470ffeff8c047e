package org.trailglass.parse;

import java.util.List;
import org.trailglass.event.Reading;
import org.trailglass.json.JsonBytes;
import org.trailglass.parse.RecordFlattener.Outcome;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Skip;

/// Looks for events in valid objects and strings that are none: the wrappers in which events reach
/// people. Top-down: only the values of these keys are looked into. One thread.
final class Unwrapper {
  /// The keys under which wrappers keep events, as an object, as text or as a list of them; the
  /// first that holds one decides.
  private static final List<String> KEYS =
      List.of(
          // EventBridge
          "detail",
          // aws cloudtrail lookup-events
          "CloudTrailEvent",
          // Elastic, OpenSearch
          "_source",
          "event.original",
          "original",
          "aws.cloudtrail",
          "cloudtrail",
          // Splunk, Cribl
          "result",
          "results",
          "_raw",
          // Lambda with SNS; SNS; SQS
          "Sns",
          "Message",
          "Messages",
          "body",
          "Body",
          // CloudWatch Logs and its forwarders
          "message",
          "@message",
          "log",
          // after the more exact ones above
          "fields",
          "event",
          "aws",
          "records");

  private final Walker walker;
  private final StreamReading run;
  private final LakeRows rows;

  Unwrapper(Walker walker) {
    this.walker = walker;
    this.run = walker.run();
    this.rows = new LakeRows(walker);
  }

  /// Takes a valid object of the window that is no event.
  void object(int from, int to) {
    var object = new OtherObject(walker.window().bytes(), from, to);
    var atOnce = LookAlikes.atOnce(object);
    if (atOnce.isPresent()) {
      walker.skipped(from, atOnce.get());
      return;
    }
    if (rows.isRow(object)) {
      rows.object(from, to);
      return;
    }
    if (!anyKey(object)) {
      walker.skipped(from, LookAlikes.atLast(object));
    }
  }

  /// Looks under one key after the other until there is an event. If there is none, what the first
  /// one held counts as skipped.
  ///
  /// @return false if nothing was found that could be told
  private boolean anyKey(OtherObject object) {
    long events = run.events();
    long problems = run.findings().problems();
    var before = run.findings().skips();
    var first = before;
    for (var key : KEYS) {
      if (!object.has(key)) {
        continue;
      }
      value(object.from(key), object.to(key));
      if (run.events() > events) {
        return true;
      }
      first = first.equals(before) ? run.findings().skips() : first;
      run.findings().skips(before);
    }
    run.findings().skips(first);
    return !first.equals(before) || run.findings().problems() > problems;
  }

  /// Goes into a value of the window.
  private void value(int from, int to) {
    byte kind = walker.window().bytes()[from];
    if (kind == '"') {
      text(from, to);
    } else if ((kind == '{' || kind == '[') && !isTooNested(from)) {
      new Walker(
              run,
              walker.window().part(from, to),
              walker.outerPiece(),
              walker.reading(),
              walker.nesting() + 1)
          .walk();
    }
  }

  /// Goes into the string of the window between two quotes.
  ///
  /// @param to behind the second quote
  /// @return false if it holds no JSON
  boolean text(int from, int to) {
    if (!beginsJson(from, to)) {
      return false;
    }
    if (isTooNested(from)) {
      return true;
    }
    if (!run.takeRoom(to - from)) {
      walker.limit(from, Limit.RECORD_BYTES, run.limits().recordBytes());
      return true;
    }
    document(JsonBytes.decode(walker.window().bytes(), from, to), walker.piece(from, to));
    run.giveBack(to - from);
    return true;
  }

  /// Reads text that was unescaped and is not blank; the common case, one event and no more, by the
  /// shortest way.
  void document(byte[] text, Piece piece) {
    if (commitIfOne(text, piece, walker.reading())) {
      return;
    }
    long before = run.values() + run.findings().told();
    new Walker(run, Window.over(text, text.length), piece, walker.reading(), walker.nesting() + 1)
        .walk();
    if (run.values() + run.findings().told() == before) {
      run.countValue();
      run.findings().skipped(Skip.Reason.TEXT, piece::place);
    }
  }

  /// Commits the text if it is one event and no more, and in its keys nothing stands twice.
  private boolean commitIfOne(byte[] text, Piece piece, Reading reading) {
    int start = JsonBytes.skipSpace(text, 0, text.length);
    var flattener = run.flattener();
    if (text[start] != '{' || flattener.flatten(text, start, text.length, true) != Outcome.EVENT) {
      return false;
    }
    int end = flattener.end();
    if (JsonBytes.skipSpace(text, end, text.length) < text.length || flattener.hasRepeatedKeys()) {
      run.sink().rollback();
      return false;
    }
    run.countEvent();
    run.sink().commitDerived(reading, text, start, end, piece.offset(), piece.length());
    return true;
  }

  /// Reads an object that was repaired.
  ///
  /// @return whether an event was found in it
  boolean repaired(byte[] json, Piece piece) {
    long before = run.events();
    if (!commitIfOne(json, piece, Reading.REPAIRED)) {
      new Walker(run, Window.over(json, json.length), piece, Reading.REPAIRED, walker.nesting() + 1)
          .walk();
    }
    return run.events() > before;
  }

  /// Takes a row of a Lake query: a list of objects with one key each.
  void row(int from, int to) {
    rows.list(from, to);
  }

  private boolean beginsJson(int from, int to) {
    var text = walker.window().bytes();
    int at = from + 1;
    while (at < to - 1) {
      if (text[at] == '{' || text[at] == '[') {
        return true;
      }
      if (text[at] == '\\' && at + 1 < to - 1) {
        at++;
        if (text[at] == '"') {
          return true;
        }
        if ("nrt".indexOf(text[at]) < 0) {
          return false;
        }
      } else if (text[at] != ' ') {
        return false;
      }
      at++;
    }
    return false;
  }

  private boolean isTooNested(int from) {
    if (walker.nesting() < run.limits().levels()) {
      return false;
    }
    walker.limit(from, Limit.WRAPPERS, run.limits().wrappers());
    return true;
  }
}
