package org.trailglass.app.cli;

import org.trailglass.load.StageTimes;
import org.trailglass.load.StageTimes.Stage;

/// Time, bytes and retained bytes of each stage, as one JSON object on one line: what {@link
/// StageTimes} says they are, and the heap that they come to. Seconds are summed over the threads.
/// Immutable.
///
/// @param stages of all loads together
record Timings(StageTimes stages, double totalSeconds) {

  @Override
  public String toString() {
    return new JsonObject()
        .put("find", json(stages.find()))
        .put("inflate", json(stages.inflate()))
        .put("parse", json(stages.parse()))
        .put("index", json(stages.index()))
        .put("publish", json(stages.publish()))
        .put("retainedBytes", stages.retainedBytes())
        .put("totalSeconds", totalSeconds)
        .onOneLine();
  }

  private static JsonObject json(Stage stage) {
    return new JsonObject()
        .put("seconds", stage.nanos() / 1e9)
        .put("bytes", stage.bytes())
        .put("retainedBytes", stage.retainedBytes());
  }
}
