package org.trailglass.app;

import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.aws.AwsStores;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.CodePrompt;
import org.trailglass.s3.ObjectCache;
import org.trailglass.s3.S3Buckets;

/// What a window needs to speak with stores. It is set up when it is first asked for, so that who
/// never opens a bucket waits for none of it. Any thread.
final class StoreAccess implements AutoCloseable {
  private final Supplier<Buckets> newBuckets;
  private final Supplier<ObjectCache> newCache;
  private @Nullable Buckets buckets;
  private @Nullable ObjectCache cache;

  /// Makes it for who asks for codes, with the limit of the cache that the settings hold then.
  static Function<CodePrompt, StoreAccess> by(Settings settings) {
    return prompt -> new StoreAccess(prompt, settings.now().cacheBytes());
  }

  /// @param prompt asks for the codes of multi-factor devices
  /// @param cacheBytes the limit of the cache
  StoreAccess(CodePrompt prompt, long cacheBytes) {
    this.newCache =
        () ->
            new ObjectCache(
                SettingsPlace.here().cache(System.getProperty("trailglass.cache")), cacheBytes);
    this.newBuckets =
        () ->
            new S3Buckets(
                new AwsStores(prompt), cache(), Executors.newVirtualThreadPerTaskExecutor());
  }

  /// Access to given buckets, for tests.
  StoreAccess(Buckets buckets, ObjectCache cache) {
    this.newBuckets = () -> buckets;
    this.newCache = () -> cache;
  }

  synchronized Buckets buckets() {
    var made = buckets == null ? newBuckets.get() : buckets;
    buckets = made;
    return made;
  }

  /// Gives connections back, if there are any; what is still asked fails.
  @Override
  public synchronized void close() {
    if (buckets != null) {
      buckets.close();
    }
  }

  synchronized ObjectCache cache() {
    var made = cache == null ? newCache.get() : cache;
    cache = made;
    return made;
  }
}
