package org.trailglass.store;

import java.util.Arrays;
import java.util.HashMap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Reading;

/// Collects what a segment knows of each row beside its leaves. One thread.
final class RowsBuilder {
  private int size;
  private long[] high = new long[1024];
  private long[] low = new long[1024];
  private int[] eventIds = new int[1024];
  private byte[] readings = new byte[1024];
  private long[] offsets = new long[1024];
  private int[] lengths = new int[1024];
  private boolean isAllWhole = true;

  private int[] streams = new int[16];
  private int[] firstRows = new int[16];
  private int[] firstPositions = new int[16];
  private int streamCount;

  private int[] derivedRows = new int[4];
  private long[] derivedOffsets = new long[4];
  private int[] derivedLengths = new int[4];
  private int derivedCount;

  int size() {
    return size;
  }

  void stream(int stream, int position) {
    if (streamCount > 0 && firstRows[streamCount - 1] == size) {
      streamCount--;
    }
    if (streamCount == streams.length) {
      streams = Arrays.copyOf(streams, streamCount * 2);
      firstRows = Arrays.copyOf(firstRows, streamCount * 2);
      firstPositions = Arrays.copyOf(firstPositions, streamCount * 2);
    }
    streams[streamCount] = stream;
    firstRows[streamCount] = size;
    firstPositions[streamCount] = position;
    streamCount++;
  }

  /// The next row has derived JSON.
  void derive(long offset, int length) {
    if (derivedCount == derivedRows.length) {
      derivedRows = Arrays.copyOf(derivedRows, derivedCount * 2);
      derivedOffsets = Arrays.copyOf(derivedOffsets, derivedCount * 2);
      derivedLengths = Arrays.copyOf(derivedLengths, derivedCount * 2);
    }
    derivedRows[derivedCount] = size;
    derivedOffsets[derivedCount] = offset;
    derivedLengths[derivedCount] = length;
    derivedCount++;
  }

  void add(Reading reading, long hashHigh, long hashLow, int eventId, long offset, int length) {
    if (size == high.length) {
      grow();
    }
    high[size] = hashHigh;
    low[size] = hashLow;
    eventIds[size] = eventId;
    readings[size] = (byte) reading.ordinal();
    isAllWhole &= reading == Reading.WHOLE;
    offsets[size] = offset;
    lengths[size] = length;
    size++;
  }

  /// The last rows that count as whole are recovered ones.
  void doubt(int last) {
    for (int row = Math.max(0, size - last); row < size; row++) {
      if (readings[row] == Reading.WHOLE.ordinal()) {
        readings[row] = (byte) Reading.RECOVERED.ordinal();
        isAllWhole = false;
      }
    }
  }

  private void grow() {
    int capacity = size * 2;
    high = Arrays.copyOf(high, capacity);
    low = Arrays.copyOf(low, capacity);
    eventIds = Arrays.copyOf(eventIds, capacity);
    readings = Arrays.copyOf(readings, capacity);
    offsets = Arrays.copyOf(offsets, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
  }

  /// @param columns a hash map, which stays quick where someone chose keys of one hash; no longer
  ///     changed
  Segment build(int source, HashMap<FieldPath, LeafColumn> columns, ValueBytes text) {
    var evidence =
        new Evidence(
            Arrays.copyOf(streams, streamCount),
            Arrays.copyOf(firstRows, streamCount),
            Arrays.copyOf(firstPositions, streamCount),
            Arrays.copyOf(offsets, size),
            Arrays.copyOf(lengths, size),
            new Derived(
                Arrays.copyOf(derivedRows, derivedCount),
                Arrays.copyOf(derivedOffsets, derivedCount),
                Arrays.copyOf(derivedLengths, derivedCount)),
            isAllWhole ? new byte[0] : Arrays.copyOf(readings, size));
    var content =
        new ContentKeys(
            Arrays.copyOf(high, size), Arrays.copyOf(low, size), Arrays.copyOf(eventIds, size));
    return new Segment(source, size, columns, evidence, content, text);
  }

  void clear() {
    size = 0;
    streamCount = 0;
    derivedCount = 0;
    isAllWhole = true;
  }
}
