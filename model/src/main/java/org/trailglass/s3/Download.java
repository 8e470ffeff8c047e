package org.trailglass.s3;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;
import org.trailglass.container.Item;

/// An object that is wanted, as an item whose opening waits for its download. What changes is
/// guarded by the downloads that it belongs to.
final class Download implements Item {
  private final CacheKey key;
  private final Opener opener;

  State state = State.WAITING;

  /// Whether it counts among those that are ahead of the reader.
  boolean isAhead;

  /// Why it cannot be had.
  @Nullable Throwable failure;

  /// How far it is.
  enum State {
    WAITING,
    RUNNING,
    DONE,
    OPENED
  }

  /// Waits and opens.
  interface Opener {
    FileChannel open(Download download) throws IOException;
  }

  Download(CacheKey key, Opener opener) {
    this.key = key;
    this.opener = opener;
  }

  CacheKey key() {
    return key;
  }

  @Override
  public String name() {
    return key.uri();
  }

  @Override
  public long size() {
    return key.object().size();
  }

  @Override
  public ReadableByteChannel open() throws IOException {
    return opener.open(this);
  }
}
