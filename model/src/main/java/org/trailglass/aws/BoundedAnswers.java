package org.trailglass.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/// Ends each answer that is read into memory behind what an honest one has: the SDK would read on
/// for as long as a hostile store talks. What was cut off is no whole answer, and fails as such.
/// Any thread.
final class BoundedAnswers implements ExecutionInterceptor {
  /// A page has 1,000 keys of 1,024 bytes, three times as long where they are escaped.
  private static final long MOST = 8L << 20;

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    boolean isObject =
        context.request() instanceof GetObjectRequest && context.httpResponse().isSuccessful();
    return isObject ? context.responseBody() : context.responseBody().map(Bounded::new);
  }

  private static final class Bounded extends FilterInputStream {
    private long left = MOST;

    Bounded(InputStream answer) {
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
}
