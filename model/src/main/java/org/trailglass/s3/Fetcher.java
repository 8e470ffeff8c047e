package org.trailglass.s3;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.function.BooleanSupplier;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.Patience.Pause;

/// Gets objects of one store into the cache, and opens them there. Any thread.
record Fetcher(ObjectStore store, ObjectCache cache, Pause pause) {

  /// Sees to it that an object is kept, whole.
  ///
  /// @param isCancelled asked often
  /// @throws S3Exception where it cannot be had
  void fetch(CacheKey key, BooleanSupplier isCancelled) throws IOException {
    if (cache.holds(key)) {
      return;
    }
    if (key.object().isArchived()) {
      throw new S3Exception(key.uri(), Reason.ARCHIVED, key.object().storageClass());
    }
    new ObjectFetch(store, cache, key, new Patience(pause), isCancelled).run();
  }

  /// Opens an object that was fetched; fetches it once more where another process made room in the
  /// cache at its cost.
  FileChannel open(CacheKey key, BooleanSupplier isCancelled) throws IOException {
    var kept = cache.open(key);
    if (kept.isEmpty()) {
      fetch(key, isCancelled);
      kept = cache.open(key);
    }
    return kept.orElseThrow(() -> new S3Exception(key.uri(), Reason.VANISHED, ""));
  }
}
