package org.trailglass.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// An answer that is read into memory, which ends behind what an honest one has: a hostile store
/// may talk for ever. What was cut off is no whole answer, and fails as such. One thread.
final class BoundedStream extends FilterInputStream {
  /// A page has 1,000 keys of 1,024 bytes, three times as long where they are escaped.
  private static final long MOST = 8L << 20;

  private long left = MOST;

  BoundedStream(InputStream answer) {
    super(answer);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    int got = left == 0 ? -1 : in.read(into, offset, (int) Math.min(left, count));
    left -= Math.max(0, got);
    return got;
  }
}
