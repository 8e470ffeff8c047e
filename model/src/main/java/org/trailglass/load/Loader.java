package org.trailglass.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.store.DecodedText;
import org.trailglass.store.EventStore;
import org.trailglass.store.RawText;

/// Loads one source at a time into a store. Any thread, but one load after the other: what the
/// next one begins with is what the last one ended with.
///
/// The files are found on the caller's thread and read on the executor's, in batches; what they
/// give is put into the store in source order, on the caller's thread again.
public final class Loader {
  private final Executor executor;
  private final int threads;
  private final Limits limits;
  private final long heap;
  private final LongSupplier clock;
  private final Map<Integer, RawText> files = new HashMap<>();
  private final DecodedText decoded = new DecodedText();
  private int nextStream;

  /// @param executor runs the reading tasks; its threads must not be interrupted
  /// @param threads how many tasks at once; fewer where the heap is small
  public Loader(Executor executor, int threads, Limits limits) {
    this(executor, threads, limits, Runtime.getRuntime().maxMemory(), System::nanoTime);
  }

  /// @param heap what the heap may grow to, in bytes
  /// @param clock in nanoseconds, as {@link System#nanoTime}
  Loader(Executor executor, int threads, Limits limits, long heap, LongSupplier clock) {
    this.heap = heap;
    this.clock = clock;
    this.executor = executor;
    this.threads = threads;
    this.limits = limits;
  }

  /// Loads a source and returns when it is done, cancelled or out of memory; what was read until
  /// then is kept. Bad data never throws: it is in the report.
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
    var keeper = new RawKeeper(origin.name(), limits, decoded);
    synchronized (files) {
      files.put(source, keeper.file());
    }
    var room = new HeapRoom(heap, threads);
    var shared = new Shared(limits, room, keeper, new Counters(), clock);
    var load = new Load(source, origin, into, new Workers(executor, room.tasks()), shared);
    boolean isEnded = false;
    try {
      var result = load.run(nextStream, listener, isCancelled);
      isEnded = true;
      return result;
    } finally {
      nextStream = load.nextStream();
      if (!isEnded) {
        deleteFile(source);
      }
    }
  }

  /// The store without a source; where another source holds a copy of one of its events, that copy
  /// becomes the row. The source's private file is deleted at once; its memory is free as soon as
  /// no older snapshot is held.
  public EventStore close(int source, EventStore store) {
    deleteFile(source);
    return store.without(source);
  }

  private void deleteFile(int source) {
    RawText file;
    synchronized (files) {
      file = files.remove(source);
    }
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
