package org.trailglass.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Inflater;

/// Arrays and inflaters that were used once and serve again, since a tar of 100,000 small files
/// needs one of each at a time and not 100,000. One thread.
final class Spares implements AutoCloseable {

  /// Enough for a library's own reads; decoders fill the reader's array and not these.
  static final int BUFFER = 64 << 10;

  private final Deque<byte[]> buffers = new ArrayDeque<>();
  private final Deque<Inflater> inflaters = new ArrayDeque<>();

  byte[] buffer() {
    byte[] spare = buffers.poll();
    return spare == null ? new byte[BUFFER] : spare;
  }

  void giveBack(byte[] buffer) {
    buffers.push(buffer);
  }

  /// Without a zlib header.
  Inflater inflater() {
    Inflater spare = inflaters.poll();
    return spare == null ? new Inflater(true) : spare;
  }

  void giveBack(Inflater inflater) {
    inflaters.push(inflater);
  }

  @Override
  public void close() {
    inflaters.forEach(Inflater::end);
    inflaters.clear();
    buffers.clear();
  }
}
