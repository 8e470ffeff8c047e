package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.Loader;
import org.trailglass.store.EventStore;

/// A trail to measure on, loaded as the window does it.
///
/// @param threads that load it
record LoadedTrail(Path trail, int threads) {

  /// What is done with its events.
  interface Work {
    void with(EventStore store) throws IOException;
  }

  /// Loads the trail, and lets go of it after the work.
  void lend(Work work) throws IOException {
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var loader = new Loader(executor, threads, Limits.defaults());
      var loaded =
          loader.load(
              1,
              new Origin.OnDisk(trail),
              EventStore.empty(),
              (snapshot, progress, report) -> {},
              () -> false);
      work.with(loaded.store());
      loader.close(1, loaded.store());
    }
  }
}
