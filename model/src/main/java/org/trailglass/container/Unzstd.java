package org.trailglass.container;

import com.github.luben.zstd.RecyclingBufferPool;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;

/// Zstandard frames (RFC 8878), one or several. One thread.
final class Unzstd implements Bytes, AutoCloseable {

  /// A block that breaks costs what was asked for together with it, so that little is asked for.
  private static final int STRETCH = 16 << 10;

  private final Feed feed;
  private final ZstdInputStreamNoFinalizer stream;

  Unzstd(Feed feed) throws Fault {
    this.feed = feed;
    try {
      stream = new ZstdInputStreamNoFinalizer(feed.asStream(), RecyclingBufferPool.INSTANCE);
    } catch (IOException e) {
      throw Fault.decoding(e, feed);
    }
  }

  /// Whether a range is one frame, so that any reader of Zstandard can read it.
  static boolean isSingleFrame(Encoded encoded) {
    int length = encoded.to() - encoded.from();
    return Zstd.findFrameCompressedSize(encoded.bytes(), encoded.from(), length) == length;
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    try {
      return stream.read(into, from, Math.min(to - from, STRETCH));
    } catch (ZstdIOException e) {
      throw e.getErrorCode() == Zstd.errFrameParameterWindowTooLarge()
          ? Fault.of(Reason.UNSUPPORTED, "zstd window", Action.SKIPPED)
          : Fault.decoding(e, feed);
    } catch (IOException e) {
      throw Fault.decoding(e, feed);
    }
  }

  @Override
  public void close() throws Fault {
    try {
      stream.close();
    } catch (IOException e) {
      throw Fault.decoding(e, feed);
    }
  }
}
