package org.trailglass.s3;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// The files of the cache that one load waits for. Any thread.
final class Lease {
  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private final BooleanSupplier isOver;

  Lease(BooleanSupplier isOver) {
    this.isOver = isOver;
  }

  /// From now on an object is waited for.
  void hold(CacheKey key) {
    names.add(key.fileName());
  }

  /// The object was opened, or is not waited for any longer.
  void release(CacheKey key) {
    names.remove(key.fileName());
  }

  boolean isOver() {
    return isOver.getAsBoolean();
  }

  Set<String> names() {
    return Set.copyOf(names);
  }
}
