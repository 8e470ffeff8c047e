package org.trailglass.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trailglass.s3.Buckets;

/// Sets up what speaks with stores when it is first asked for, so that who never opens a bucket
/// waits for none of it. Any thread.
final class LazyBuckets implements Supplier<Buckets> {
  private final Supplier<Buckets> make;
  private @Nullable Buckets made;

  LazyBuckets(Supplier<Buckets> make) {
    this.make = make;
  }

  @Override
  public synchronized Buckets get() {
    var buckets = made == null ? make.get() : made;
    made = buckets;
    return buckets;
  }
}
