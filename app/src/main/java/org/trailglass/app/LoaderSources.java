package org.trailglass.app;

import java.util.function.BooleanSupplier;
import org.trailglass.app.workspace.SourceLoader;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadResult;
import org.trailglass.load.Loader;
import org.trailglass.store.EventStore;

/// The model's loader, as the workspace wants it.
record LoaderSources(Loader loader) implements SourceLoader {

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
  public EventStore close(int source, EventStore store) {
    return loader.close(source, store);
  }
}
