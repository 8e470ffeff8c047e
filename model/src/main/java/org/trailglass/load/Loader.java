package org.trailglass.load;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.store.EventStore;

/// Loads one source at a time into a store. Any thread, but one load after the other: what the
/// next one begins with is what the last one ended with.
public final class Loader {

  /// @param executor runs the reading tasks
  /// @param threads how many tasks at once
  public Loader(Executor executor, int threads, Limits limits) {}

  /// Loads a source and returns when it is done or cancelled. Bad data never throws: it is in the
  /// report.
  ///
  /// @param source the number for the source, not used before in this session
  /// @param into the snapshot to add to
  /// @param isCancelled asked often; what was read until then stays
  public LoadResult load(
      int source,
      Origin origin,
      EventStore into,
      LoadListener listener,
      BooleanSupplier isCancelled) {
    throw new UnsupportedOperationException();
  }

  /// The store without a source; where another source holds a copy of one of its events, that copy
  /// becomes the row. Gives memory and private files back once no older snapshot is held.
  public EventStore close(int source, EventStore store) {
    throw new UnsupportedOperationException();
  }
}
