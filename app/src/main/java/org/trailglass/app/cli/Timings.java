package org.trailglass.app.cli;

import java.util.List;
import java.util.function.ToLongFunction;
import org.trailglass.load.StageTimes;

/// Time, bytes and retained bytes of each stage, as one JSON object on one line. Seconds are
/// summed over the threads. Immutable.
///
/// @param times of each source
record Timings(List<StageTimes> times, double totalSeconds) {

  @Override
  public String toString() {
    long read = sum(StageTimes::readBytes);
    long text = sum(StageTimes::textBytes);
    long retained = times.isEmpty() ? 0 : times.getLast().retainedBytes();
    return new JsonObject()
        .put("find", stage(StageTimes::findNanos, read, 0))
        .put("inflate", stage(StageTimes::inflateNanos, read, 0))
        .put("parse", stage(StageTimes::parseNanos, text, 0))
        .put("index", stage(StageTimes::indexNanos, text, retained))
        .put("publish", stage(StageTimes::publishNanos, text, retained))
        .put("rawTextBytes", sum(StageTimes::rawTextBytes))
        .put("totalSeconds", totalSeconds)
        .onOneLine();
  }

  private JsonObject stage(ToLongFunction<StageTimes> nanos, long bytes, long retained) {
    return new JsonObject()
        .put("seconds", sum(nanos) / 1e9)
        .put("bytes", bytes)
        .put("retainedBytes", retained);
  }

  private long sum(ToLongFunction<StageTimes> figure) {
    return times.stream().mapToLong(figure).sum();
  }
}
