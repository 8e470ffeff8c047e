package org.trailglass.app.intake;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadResult;
import org.trailglass.store.EventStore;

/// Loads and closes sources: {@link org.trailglass.load.Loader}, or a fake in tests. Called in the
/// background, one call after the other.
public interface SourceLoader {

  /// As {@link org.trailglass.load.Loader#load}.
  LoadResult load(
      int source,
      Origin origin,
      EventStore into,
      LoadListener listener,
      BooleanSupplier isCancelled);

  /// The source in a store that has a name; empty if there can be none. Any thread that may wait.
  default Optional<Origin.Remote> remote(String name) {
    return Optional.empty();
  }

  /// As {@link org.trailglass.load.Loader#close}.
  EventStore close(int source, EventStore store);
}
