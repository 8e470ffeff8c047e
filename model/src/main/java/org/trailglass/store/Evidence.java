package org.trailglass.store;

import java.util.Arrays;
import org.trailglass.event.Reading;

/// Where the rows of a segment come from. Immutable.
///
/// @param streams the streams in row order; a run of rows each
/// @param firstRows the first row of each run
/// @param firstPositions the position in its stream of each run's first row
/// @param offsets where the source text of each row begins in its stream
/// @param lengths of the source text of each row
/// @param readings by row; empty if all are {@link Reading#WHOLE}
record Evidence(
    int[] streams,
    int[] firstRows,
    int[] firstPositions,
    long[] offsets,
    int[] lengths,
    Derived derived,
    byte[] readings) {
  private static final Reading[] READINGS = Reading.values();

  Evidence numberedFrom(int firstStream) {
    var numbered = Arrays.stream(streams).map(stream -> stream + firstStream).toArray();
    return new Evidence(numbered, firstRows, firstPositions, offsets, lengths, derived, readings);
  }

  private int run(int row) {
    int at = Arrays.binarySearch(firstRows, row);
    return at >= 0 ? at : -at - 2;
  }

  int stream(int row) {
    return streams[run(row)];
  }

  RowId id(int row) {
    int run = run(row);
    return new RowId(streams[run], firstPositions[run] + row - firstRows[run]);
  }

  /// The row of a name, -1 if it is not of this segment.
  int row(RowId id) {
    for (int run = 0; run < streams.length; run++) {
      if (streams[run] == id.stream()) {
        int row = firstRows[run] + id.position() - firstPositions[run];
        int end = run + 1 < firstRows.length ? firstRows[run + 1] : offsets.length;
        if (row >= firstRows[run] && row < end) {
          return row;
        }
      }
    }
    return -1;
  }

  /// The row whose source text holds a byte of a stream's text, -1 if none does.
  int rowAt(int stream, long offset) {
    for (int run = 0; run < streams.length; run++) {
      int end = run + 1 < firstRows.length ? firstRows[run + 1] : offsets.length;
      for (int row = firstRows[run]; streams[run] == stream && row < end; row++) {
        if (offset >= offsets[row] && offset < offsets[row] + lengths[row]) {
          return row;
        }
      }
    }
    return -1;
  }

  Reading reading(int row) {
    return readings.length == 0 ? Reading.WHOLE : READINGS[readings[row]];
  }

  /// The bytes of the rows' JSON: of their source text, or what was derived from it.
  long jsonBytes() {
    long bytes = 0;
    for (int length : lengths) {
      bytes += length;
    }
    for (int entry = 0; entry < derived.rows().length; entry++) {
      bytes += derived.lengths()[entry] - lengths[derived.rows()[entry]];
    }
    return bytes;
  }

  long retainedBytes() {
    return 120
        + 12L * streams.length
        + 12L * offsets.length
        + derived.retainedBytes()
        + readings.length;
  }
}
