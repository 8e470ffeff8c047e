package org.trailglass.parse;

import java.util.function.BooleanSupplier;

/// What all parts of the reader share while one stream is read. One thread.
final class StreamReading {
  private final RecordFlattener flattener;
  private final RecordSink sink;
  private final ReadLimits limits;
  private final StreamFindings findings;
  private final BooleanSupplier isCancelled;
  private long events;
  private long values;
  private long unescaped;

  StreamReading(
      RecordFlattener flattener,
      RecordSink sink,
      ReadLimits limits,
      StreamFindings findings,
      BooleanSupplier isCancelled) {
    this.flattener = flattener;
    this.sink = sink;
    this.limits = limits;
    this.findings = findings;
    this.isCancelled = isCancelled;
  }

  RecordFlattener flattener() {
    return flattener;
  }

  RecordSink sink() {
    return sink;
  }

  ReadLimits limits() {
    return limits;
  }

  StreamFindings findings() {
    return findings;
  }

  boolean isCancelled() {
    return isCancelled.getAsBoolean();
  }

  /// An event was committed.
  void countEvent() {
    events++;
    values++;
  }

  /// The events behind the first `before` ones came out of something broken.
  void doubt(long before) {
    if (events > before) {
      sink.doubt((int) Math.min(Integer.MAX_VALUE, events - before));
    }
  }

  /// Events committed so far.
  long events() {
    return events;
  }

  /// An event or another JSON value was seen: the stream is no mere text.
  void countValue() {
    values++;
  }

  /// Values seen so far.
  long values() {
    return values;
  }

  /// Takes room for text that is unescaped, so that strings in strings cannot fill the memory.
  ///
  /// @return whether there is room; then {@link #giveBack} follows
  boolean takeRoom(int bytes) {
    if (unescaped + bytes > 2L * limits.recordBytes()) {
      return false;
    }
    unescaped += bytes;
    return true;
  }

  void giveBack(int bytes) {
    unescaped -= bytes;
  }
}
