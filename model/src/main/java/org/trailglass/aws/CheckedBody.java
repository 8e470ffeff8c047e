package org.trailglass.aws;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.S3Exception;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;

/// The content of an object, which ends where it should or with a reason. One thread.
final class CheckedBody extends InputStream {
  private final ResponseInputStream<?> body;
  private final long length;
  private final AwsFaults faults;
  private final String place;
  private long read;
  private boolean isAtEnd;

  /// @param length that it should have; -1 where that is not known
  CheckedBody(ResponseInputStream<?> body, long length, AwsFaults faults, String place) {
    this.body = body;
    this.length = length;
    this.faults = faults;
    this.place = place;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    int got = readSome(into, offset, count);
    if (got < 0) {
      isAtEnd = true;
      if (length >= 0 && read != length) {
        throw wrongLength();
      }
    } else {
      read += got;
    }
    return got;
  }

  private int readSome(byte[] into, int offset, int count) throws S3Exception {
    try {
      return body.read(into, offset, count);
    } catch (ConnectionClosedException early) {
      throw wrongLength();
    } catch (IOException | SdkException failed) {
      throw faults.of(failed, AwsFaults.Asked.GET, place);
    }
  }

  private S3Exception wrongLength() {
    return new S3Exception(place, Reason.WRONG_LENGTH, read + " / " + length);
  }

  /// Ends the connection where something is left of the body: to read on only to keep it could mean
  /// gigabytes.
  @Override
  public void close() throws IOException {
    if (isAtEnd || read == length) {
      body.close();
    } else {
      body.abort();
    }
  }
}
