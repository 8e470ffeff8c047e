package org.trailglass.parse;

import java.util.function.BooleanSupplier;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// Reads streams of text in any shape in which CloudTrail events reach people, and hands their
/// records to a sink. One a thread, used for one stream after the other.
///
/// Streams are read through a window that slides: a line of any length takes no more memory than
/// its longest record. Bad input never throws.
public final class RecordReader {
  private final RecordSink sink;
  private final ReadLimits limits;
  private final RecordFlattener flattener;
  private final Window window;

  /// @param sink takes the records and the text of every stream
  public RecordReader(RecordSink sink, ReadLimits limits) {
    this.sink = sink;
    this.limits = limits;
    this.flattener = new RecordFlattener(sink, limits);
    this.window = new Window(limits.recordBytes());
  }

  /// Reads one stream to its end.
  ///
  /// @param stream names it: a place without a spot
  /// @param isCancelled asked before each record; what was read until then stays
  public void read(Place stream, TextInput input, Findings findings, BooleanSupplier isCancelled) {
    var found = new StreamFindings(findings, stream, limits.listedProblems());
    var run = new StreamReading(flattener, sink, limits, found, isCancelled);
    window.open(input, sink);
    boolean isEmpty = window.to() == 0;
    new Walker(run, window).walk();
    if (run.values() == 0 && found.told() == 0 && !isEmpty && !isCancelled.getAsBoolean()) {
      found.skipped(Skip.Reason.TEXT, () -> stream);
    }
    window
        .notUtf8()
        .map(spot -> stream.at(spot.line(), spot.column(), spot.offset()))
        .ifPresent(spot -> found.problem(Problem.NotUtf8.CODE, () -> new Problem.NotUtf8(spot)));
    found.close();
    window.close();
  }
}
