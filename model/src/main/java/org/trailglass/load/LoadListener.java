package org.trailglass.load;

import org.trailglass.store.EventStore;

/// Watches a load. Called on the thread that called the loader.
public interface LoadListener {

  /// A new snapshot, or only new figures; at most 4 a second.
  ///
  /// @param soFar what is known of the source by now
  void progressed(EventStore snapshot, LoadProgress progress, SourceReport soFar);
}
