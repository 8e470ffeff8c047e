package org.trailglass.container;

import java.io.IOException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/// bzip2 streams, one or several. One thread.
final class Unbzip2 implements Bytes {

  private final Feed feed;
  private final BZip2CompressorInputStream stream;
  private @Nullable Fault fault;

  Unbzip2(Feed feed) throws Fault {
    this.feed = feed;
    try {
      stream = new BZip2CompressorInputStream(feed.asStream(), true);
    } catch (IOException e) {
      throw Fault.decoding(e, feed);
    }
  }

  /// Byte by byte, because the library forgets what it read together with a broken block; this
  /// costs little beside the format's own slowness.
  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    if (fault != null) {
      throw fault;
    }
    int at = from;
    try {
      for (int next = stream.read(); next >= 0; next = at < to ? stream.read() : -1) {
        into[at++] = (byte) next;
      }
    } catch (IOException e) {
      fault = Fault.decoding(e, feed);
      if (at == from) {
        throw fault;
      }
    }
    return at == from ? -1 : at - from;
  }
}
