package org.trailglass.load;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.trailglass.container.Finder;
import org.trailglass.container.Item;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.load.StageTimes.Stage;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.LimitReached;
import org.trailglass.store.EventStore;
import org.trailglass.store.Holdings;

/// One load from its start to its end. One thread: the caller's.
final class Load {
  private static final long PUBLISH_NANOS = 250_000_000;

  /// The part of the heap that events may fill; beyond it a load stops with a problem.
  private static final double HEAP_SHARE = 0.75;

  private final int source;
  private final Origin origin;
  private final EventStore into;
  private final Holdings before;
  private final RawKeeper keeper;
  private final Workers workers;
  private final Limits limits;
  private final Counters counters = new Counters();
  private final ConcurrentLinkedQueue<BatchReader> readers = new ConcurrentLinkedQueue<>();
  private final long start = System.nanoTime();
  private volatile boolean isOutOfMemory;
  private volatile boolean isAbandoned;
  private long findNanos;
  private long publishNanos;
  private long publishedAt;
  private int found;
  private long bytesFound;
  private boolean isFindingDone;
  private int nextStream;

  Load(
      int source,
      Origin origin,
      EventStore into,
      RawKeeper keeper,
      Workers workers,
      Limits limits) {
    this.source = source;
    this.origin = origin;
    this.into = into;
    this.before = into.holdings();
    this.keeper = keeper;
    this.workers = workers;
    this.limits = limits;
  }

  LoadResult run(int firstStream, LoadListener listener, BooleanSupplier isCancelled) {
    var publisher = new Publisher(source, origin, into, firstStream);
    BooleanSupplier isStopped = () -> isOutOfMemory || isAbandoned || isCancelled.getAsBoolean();
    try {
      find(publisher, listener, isStopped);
      while (!workers.await(50)) {
        publish(publisher, listener);
      }
      return end(publisher, listener, isCancelled);
    } finally {
      isAbandoned = true;
      workers.abandon();
      readers.forEach(BatchReader::close);
      nextStream = publisher.nextStream();
    }
  }

  private LoadResult end(Publisher publisher, LoadListener listener, BooleanSupplier isCancelled) {
    publisher.drain();
    keeper.takeProblems().forEach(publisher::addOfSource);
    if (isOutOfMemory) {
      long allowed = (long) (Runtime.getRuntime().maxMemory() * HEAP_SHARE);
      publisher.addOfSource(
          new LimitReached(Place.whole(origin.name(), ""), Limit.MEMORY, allowed, Action.CUT_OFF));
    }
    var store = publisher.snapshot();
    var report = publisher.report(isCancelled.getAsBoolean());
    listener.progressed(store, progress(publisher), report);
    return new LoadResult(store, report, times(store));
  }

  /// The number that the next stream of the session gets.
  int nextStream() {
    return nextStream;
  }

  private void find(Publisher publisher, LoadListener listener, BooleanSupplier isStopped) {
    var plan = new BatchPlan();
    var findings = new BatchFindings();
    long publishedBefore = publishNanos;
    long begun = System.nanoTime();
    new Finder(limits)
        .find(
            origin,
            item -> {
              found++;
              bytesFound += Math.max(0, item.size());
              plan.add(item).ifPresent(batch -> read(batch, publisher, isStopped));
              publish(publisher, listener);
            },
            findings,
            isStopped);
    plan.rest().ifPresent(batch -> read(batch, publisher, isStopped));
    isFindingDone = true;
    findNanos = System.nanoTime() - begun - (publishNanos - publishedBefore);
    findings.takeProblems().forEach(publisher::addOfSource);
    publisher.addSkips(findings.takeSkips());
  }

  private void read(List<Item> batch, Publisher publisher, BooleanSupplier isStopped) {
    var output = new BatchOutput();
    publisher.add(output);
    workers.run(
        () -> {
          var reader =
              Optional.ofNullable(readers.poll())
                  .orElseGet(() -> new BatchReader(source, limits, keeper, counters, isStopped));
          try {
            reader.read(batch, output);
            output.end();
          } finally {
            readers.add(reader);
          }
        });
  }

  private void publish(Publisher publisher, LoadListener listener) {
    workers.check();
    long now = System.nanoTime();
    if (publishedAt != 0 && now - publishedAt < PUBLISH_NANOS) {
      return;
    }
    boolean hasRows = publisher.drain();
    if (publishedAt == 0 && !hasRows) {
      return;
    }
    publishedAt = now;
    isOutOfMemory |= publisher.retainedBytes() > Runtime.getRuntime().maxMemory() * HEAP_SHARE;
    keeper.takeProblems().forEach(publisher::addOfSource);
    listener.progressed(publisher.snapshot(), progress(publisher), publisher.report(false));
    publishNanos += System.nanoTime() - now;
  }

  private LoadProgress progress(Publisher publisher) {
    return new LoadProgress(
        counters.files.intValue(),
        found,
        isFindingDone,
        counters.readBytes.sum(),
        bytesFound,
        publisher.rows(),
        publisher.problems(),
        System.nanoTime() - start);
  }

  private StageTimes times(EventStore store) {
    long inflate = counters.inflateNanos.sum();
    long index = counters.indexNanos.sum();
    long parse = Math.max(0, counters.readNanos.sum() - inflate - index);
    var added = store.holdings().since(before);
    return new StageTimes(
        new Stage(findNanos, bytesFound, added.files()),
        new Stage(inflate, counters.textBytes.sum(), keeper.file().size()),
        new Stage(parse, added.eventBytes(), added.evidence()),
        new Stage(index, added.valueBytes(), added.columns()),
        new Stage(publishNanos, added.heapBytes(), added.snapshot()));
  }
}
