package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.Loader;
import org.trailglass.load.StageTimes;
import org.trailglass.store.EventStore;

/// One load through the classes that the window uses.
///
/// @param firstRows nanoseconds to the first snapshot with events
/// @param span of the whole load
/// @param heap in use after it, once collected
/// @param resident memory of the process then
record OurLoad(long firstRows, Span span, int events, StageTimes stages, long heap, long resident) {

  static OurLoad of(Path trail, int threads) throws IOException {
    return of(new Origin.OnDisk(trail), threads);
  }

  static OurLoad of(Origin origin, int threads) throws IOException {
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var loader = new Loader(executor, threads, Limits.defaults());
      long[] first = {-1};
      var start = Span.start();
      var result =
          loader.load(
              1,
              origin,
              EventStore.empty(),
              (snapshot, progress, report) -> {
                if (first[0] < 0 && snapshot.events() > 0) {
                  first[0] = start.end().nanos();
                }
              },
              () -> false);
      var span = start.end();
      long heap = Machine.heapBytes();
      long resident = Machine.settledResidentBytes();
      int events = result.store().events();
      var stages = result.times();
      loader.close(1, result.store());
      return new OurLoad(first[0], span, events, stages, heap, resident);
    }
  }
}
