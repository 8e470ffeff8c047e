package org.trailglass.s3;

import java.io.IOException;
import java.io.InputStream;
import org.trailglass.problem.Problem.Reason;

/// Some bytes, and then the end of the connection. One thread.
final class BrokenBody extends InputStream {
  private final InputStream whole;
  private int left;

  BrokenBody(InputStream whole, int left) {
    this.whole = whole;
    this.left = left;
  }

  @Override
  public int read() throws IOException {
    if (left-- == 0) {
      throw new S3Exception("s3://logs/a", Reason.CONNECTION_LOST, "");
    }
    return whole.read();
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    int one = read();
    into[offset] = (byte) one;
    return one < 0 ? -1 : 1;
  }
}
