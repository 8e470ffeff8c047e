package org.trailglass.container;

import java.nio.ByteBuffer;
import org.trailglass.problem.Problem.Reason;

/// Bytes that can be read from anywhere: a file on disk, or an array. One thread.
final class Region {

  /// Reads at an offset.
  interface Reader {
    /// @return how many bytes, at least 1; -1 at the end
    int read(long at, ByteBuffer into) throws Fault;
  }

  private final long size;
  private final Reader reader;

  private Region(long size, Reader reader) {
    this.size = size;
    this.reader = reader;
  }

  static Region of(long size, Reader reader) {
    return new Region(size, reader);
  }

  static Region of(byte[] bytes, int length) {
    return new Region(
        length,
        (at, into) -> {
          int step = Math.min(into.remaining(), length - (int) at);
          into.put(bytes, (int) at, step);
          return step;
        });
  }

  /// Reads at an offset, as {@link Reader#read}.
  int read(long at, ByteBuffer into) throws Fault {
    return reader.read(at, into);
  }

  long size() {
    return size;
  }

  /// The bytes of a range. Where it reaches beyond the end, they end in a fault.
  Bytes slice(long from, long to) {
    return new Bytes() {
      private long next = from;

      @Override
      public int read(byte[] into, int first, int last) throws Fault {
        if (next == to) {
          return -1;
        }
        if (next < 0 || next >= size) {
          throw Fault.cutOff(Reason.TRUNCATED, "");
        }
        int wanted = (int) Math.min(last - first, Math.min(to, size) - next);
        int read = reader.read(next, ByteBuffer.wrap(into, first, wanted));
        if (read <= 0) {
          throw Fault.cutOff(Reason.TRUNCATED, "");
        }
        next += read;
        return read;
      }
    };
  }
}
