package org.trailglass.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.Loader;
import org.trailglass.sample.SampleIncident;
import org.trailglass.store.EventStore;

/// Loads the sample incident.
final class Sample {
  private static final int THREADS = 2;

  private Sample() {}

  static EventStore in(Path folder) throws IOException {
    SampleIncident.write(folder);
    try (var executor = Executors.newFixedThreadPool(THREADS)) {
      return new Loader(executor, THREADS, Limits.defaults())
          .load(
              0,
              new Origin.OnDisk(folder),
              EventStore.empty(),
              (snapshot, progress, soFar) -> {},
              () -> false)
          .store();
    }
  }
}
