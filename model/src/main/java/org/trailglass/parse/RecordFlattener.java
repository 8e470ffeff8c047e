package org.trailglass.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trailglass.json.JsonScanner;
import org.trailglass.problem.Problem.Expected;

/// Reads one object of valid JSON and hands it to the sink as a record, if it is an event: it has
/// (`eventVersion` or `eventTime`) and (`eventName` or `insightDetails`), or its `eventCategory` is
/// `Aggregated`; and its `eventSource` does not begin with `aws:`.
///
/// The hot path of loading: strict and single-pass; what it refuses is left to slower readers. One
/// thread.
public final class RecordFlattener {

  /// What an object turned out to be.
  public enum Outcome {
    /// An event. The sink has its content and waits for the commit.
    EVENT,
    /// A valid object, but no event. The sink was rolled back.
    OTHER,
    /// Before anything said that it is an event, a key that holds records (`Records`, `Events`,
    /// `events`, `logEvents`, `QueryResultRows`, `hits`) was met with a list or an object as its
    /// value. The sink was rolled back; the object was not read to its end.
    ENVELOPE,
    /// No valid JSON. The sink was rolled back. See {@link #end} for the spot and {@link
    /// #expected}.
    BROKEN,
    /// The text given ends inside the object, and there is more to read. The sink was rolled back.
    INCOMPLETE,
    /// The object is deeper than the limit. The sink was rolled back.
    TOO_DEEP
  }

  /// A key that was found twice in one object of the last record.
  ///
  /// @param offset of the second one, in the array given
  public record RepeatedKey(String key, int offset) {}

  private final RecordSink sink;
  private final ValueWalker walker;
  private final EventMarks marks = new EventMarks();
  private final List<RepeatedKey> repeated = new ArrayList<>();
  private int end;
  private Expected expected = Expected.VALUE;

  /// @param sink takes the records
  public RecordFlattener(RecordSink sink, ReadLimits limits) {
    this.sink = sink;
    this.walker = new ValueWalker(sink, limits.recordDepth(), this::repeat);
  }

  /// Reads the object that begins at `from` (with `{`).
  ///
  /// @param to where the text given ends
  /// @param isLast whether the stream ends there
  public Outcome flatten(byte[] text, int from, int to, boolean isLast) {
    repeated.clear();
    marks.clear();
    sink.begin();
    var ending = walker.walk(text, from, to, marks);
    end = walker.end();
    var outcome =
        switch (ending) {
          case WHOLE -> marks.isEvent() ? Outcome.EVENT : Outcome.OTHER;
          case STOPPED -> Outcome.ENVELOPE;
          case TOO_DEEP -> Outcome.TOO_DEEP;
          case CUT -> isLast ? Outcome.BROKEN : Outcome.INCOMPLETE;
          case BROKEN -> Outcome.BROKEN;
        };
    if (outcome != Outcome.EVENT) {
      expected = ending == ValueWalker.Ending.CUT ? Expected.MORE_TEXT : walker.expected();
      sink.rollback();
    }
    return outcome;
  }

  /// After EVENT and OTHER: where the object ends. After BROKEN: the spot where it breaks. After
  /// ENVELOPE: where the value of the key begins.
  public int end() {
    return end;
  }

  /// After BROKEN: what was wanted at the spot.
  public Expected expected() {
    return expected;
  }

  /// After EVENT: the keys that stand twice in one of its objects.
  public List<RepeatedKey> repeatedKeys() {
    return List.copyOf(repeated);
  }

  /// Whether the last event has keys that stand twice.
  public boolean hasRepeatedKeys() {
    return !repeated.isEmpty();
  }

  private void repeat(JsonScanner scanner, byte[] text) {
    var key =
        new String(text, scanner.start(), scanner.end() - scanner.start(), StandardCharsets.UTF_8);
    repeated.add(new RepeatedKey(key, scanner.start() - 1));
  }
}
