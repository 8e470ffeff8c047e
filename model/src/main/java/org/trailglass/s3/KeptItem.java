package org.trailglass.s3;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.trailglass.container.Item;
import org.trailglass.problem.Problem.Reason;

/// A kept object while its store is out of reach. Immutable, any thread.
record KeptItem(ObjectCache cache, CacheKey key) implements Item {

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
    return cache.open(key).orElseThrow(() -> new S3Exception(key.uri(), Reason.VANISHED, ""));
  }
}
