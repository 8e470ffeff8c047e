package org.trailglass.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import org.trailglass.app.intake.SourceLoader;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadResult;
import org.trailglass.load.Loader;
import org.trailglass.store.EventStore;

/// A workspace that reads real files, on the thread of the test: when {@link #open} returns, all is
/// read.
public final class OpenWorkspace implements AutoCloseable {
  private static final int THREADS = 2;

  private final ExecutorService pool = DaemonPool.of("test", THREADS);
  private final Workspace workspace;

  public OpenWorkspace() {
    this(() -> new Origin.Pasted("no sample", new byte[0]));
  }

  /// @param sample what is opened as the sample incident
  public OpenWorkspace(Callable<Origin> sample) {
    workspace =
        new Workspace(
            new CurrentThreadRunner(),
            new Reading(new Loader(pool, THREADS, Limits.defaults())),
            sample);
  }

  public Workspace workspace() {
    return workspace;
  }

  /// Opens files and folders.
  public void open(Path... paths) {
    workspace.open(Arrays.stream(paths).<Origin>map(Origin.OnDisk::new).toList());
  }

  /// Writes a file and opens it.
  public void open(Path file, String text) throws IOException {
    open(Files.writeString(file, text));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private record Reading(Loader loader) implements SourceLoader {
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
}
