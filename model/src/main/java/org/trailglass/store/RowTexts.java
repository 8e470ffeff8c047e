package org.trailglass.store;

import java.io.IOException;

/// The text that each row of a snapshot was read from. Whatever throws reads from the private file,
/// and is not for the FX thread. Immutable; any thread.
///
/// @param numbering of the rows
/// @param streams ascending by number
record RowTexts(Segment[] segments, Numbering numbering, StreamText[] streams) {

  RawEvent raw(int row) throws IOException {
    var evidence = evidence(row);
    int local = local(row);
    var source =
        stream(evidence.stream(local)).read(evidence.offsets()[local], evidence.lengths()[local]);
    boolean isDerived = evidence.derived().entry(local) >= 0;
    return new RawEvent(isDerived ? json(row) : source, source, isDerived);
  }

  byte[] json(int row) throws IOException {
    var evidence = evidence(row);
    int local = local(row);
    var text = stream(evidence.stream(local));
    int entry = evidence.derived().entry(local);
    return entry < 0
        ? text.read(evidence.offsets()[local], evidence.lengths()[local])
        : text.readDerived(
            evidence.derived().offsets()[entry], evidence.derived().lengths()[entry]);
  }

  /// The bytes that {@link #json} gives, without reading them.
  int jsonBytes(int row) {
    var evidence = evidence(row);
    int local = local(row);
    int entry = evidence.derived().entry(local);
    return entry < 0 ? evidence.lengths()[local] : evidence.derived().lengths()[entry];
  }

  RowPlace place(int row) throws IOException {
    var evidence = evidence(row);
    int local = local(row);
    return stream(evidence.stream(local)).place(evidence.offsets()[local]);
  }

  private Evidence evidence(int row) {
    return segments[numbering.part(row)].evidence();
  }

  /// The number of a row in its segment.
  private int local(int row) {
    return row - numbering.base(numbering.part(row));
  }

  /// The text of a stream.
  ///
  /// @throws IOException if it is not kept
  StreamText stream(int number) throws IOException {
    int low = 0;
    int high = streams.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = streams[middle].stream();
      if (at == number) {
        return streams[middle];
      }
      if (at < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    throw new IOException("the text of stream " + number + " was not kept");
  }
}
