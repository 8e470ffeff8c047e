package org.trailglass.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.trailglass.app.intake.SourceLoader;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadResult;
import org.trailglass.load.Loader;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.SelectionText;
import org.trailglass.store.EventStore;

/// The model's loader, as the workspace wants it.
///
/// @param buckets knows the sources in stores; asked for when one is wanted
record LoaderSources(Loader loader, Supplier<Buckets> buckets) implements SourceLoader {

  @Override
  public LoadResult load(
      int source,
      Origin origin,
      EventStore into,
      LoadListener listener,
      BooleanSupplier isCancelled) {
    return loader.load(source, origin, into, listener, isCancelled);
  }

  @Override
  public Optional<Origin.Remote> remote(String name) {
    return SelectionText.parse(name).map(selection -> buckets.get().origin(selection));
  }

  @Override
  public EventStore close(int source, EventStore store) {
    return loader.close(source, store);
  }
}
