package org.trailglass.parse;

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

  /// @param sink takes the records
  public RecordFlattener(RecordSink sink, ReadLimits limits) {}

  /// Reads the object that begins at `from` (with `{`).
  ///
  /// @param to where the text given ends
  /// @param isLast whether the stream ends there
  public Outcome flatten(byte[] text, int from, int to, boolean isLast) {
    throw new UnsupportedOperationException();
  }

  /// After EVENT and OTHER: where the object ends. After BROKEN: the spot where it breaks. After
  /// ENVELOPE: where the value of the key begins.
  public int end() {
    throw new UnsupportedOperationException();
  }

  /// After BROKEN: what was wanted at the spot.
  public Expected expected() {
    throw new UnsupportedOperationException();
  }

  /// After EVENT: the keys that stand twice in one of its objects.
  public java.util.List<RepeatedKey> repeatedKeys() {
    throw new UnsupportedOperationException();
  }
}
