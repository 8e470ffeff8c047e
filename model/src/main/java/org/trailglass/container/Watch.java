package org.trailglass.container;

/// Watches an item while it is read, and may stop it. Called on the thread that reads.
public interface Watch {

  /// Whether to stop. Asked often.
  boolean isCancelled();

  /// More bytes of the item were read, as they lie in its source; not more than it has.
  default void read(long bytes) {}
}
