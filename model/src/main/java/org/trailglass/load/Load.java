package org.trailglass.load;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.trailglass.container.Finder;
import org.trailglass.container.Item;
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

  private final int source;
  private final Origin origin;
  private final EventStore into;
  private final Holdings before;
  private final Workers workers;
  private final Shared shared;
  private final Counters counters;
  private final ConcurrentLinkedQueue<BatchReader> readers = new ConcurrentLinkedQueue<>();
  private final LongSupplier clock;
  private final long start;
  private volatile boolean isAbandoned;
  private long findNanos;
  private long publishNanos;
  private long publishedAt;
  private boolean hasRows;
  private int found;
  private long bytesFound;
  private boolean isFindingDone;
  private Told told;
  private int nextStream;

  /// What was told last: a snapshot and the report that goes with it.
  private record Told(EventStore store, SourceReport report) {}

  Load(int source, Origin origin, EventStore into, Workers workers, Shared shared) {
    this.source = source;
    this.origin = origin;
    this.into = into;
    this.before = into.holdings();
    this.workers = workers;
    this.shared = shared;
    this.counters = shared.counters();
    this.clock = shared.clock();
    this.start = clock.getAsLong();
    this.publishedAt = start;
    this.told = new Told(into, SourceReport.nothing(source, origin));
  }

  LoadResult run(int firstStream, LoadListener listener, BooleanSupplier isCancelled) {
    shared.room().keep(into.retainedBytes(), into.rows());
    var publisher = new Publisher(source, origin, into, firstStream);
    try {
      readAll(publisher, listener, isCancelled);
      return end(publisher, listener, isCancelled);
    } catch (OutOfMemoryError full) {
      shared.room().exhaust();
      letGo(publisher);
      return endWithWhatWasTold();
    } finally {
      letGo(publisher);
      nextStream = publisher.nextStream();
    }
  }

  private void readAll(Publisher publisher, LoadListener listener, BooleanSupplier isCancelled) {
    find(
        publisher,
        listener,
        () -> isAbandoned || isCancelled.getAsBoolean() || shared.room().isFull());
    while (!workers.await(50)) {
      publish(publisher, listener);
    }
  }

  /// Stops the tasks and drops what they hold.
  private void letGo(Publisher publisher) {
    isAbandoned = true;
    workers.abandon();
    readers.forEach(BatchReader::close);
    readers.clear();
    publisher.letGo();
  }

  private LoadResult end(Publisher publisher, LoadListener listener, BooleanSupplier isCancelled) {
    publisher.drain();
    shared.keeper().takeProblems().forEach(publisher::addOfSource);
    var store = publisher.snapshot();
    var report = publisher.report(isCancelled.getAsBoolean());
    if (shared.room().hasStopped()) {
      report = report.with(outOfMemory());
    }
    listener.progressed(store, progress(publisher), report);
    return new LoadResult(store, report, times(store));
  }

  /// The publisher was interrupted by the failure, so that only what it told is in order.
  private LoadResult endWithWhatWasTold() {
    return new LoadResult(told.store(), told.report().with(outOfMemory()), times(told.store()));
  }

  private LimitReached outOfMemory() {
    return new LimitReached(
        Place.whole(origin.name(), ""), Limit.MEMORY, shared.room().megabytes(), Action.CUT_OFF);
  }

  /// The number that the next stream of the session gets.
  int nextStream() {
    return nextStream;
  }

  private void find(Publisher publisher, LoadListener listener, BooleanSupplier isStopped) {
    var plan = new BatchPlan();
    var findings = new BatchFindings();
    long publishedBefore = publishNanos;
    long begun = clock.getAsLong();
    var finding = Thread.currentThread();
    new Finder(shared.limits())
        .find(
            origin,
            item -> {
              found++;
              bytesFound += Math.max(0, item.size());
              plan.add(item).ifPresent(batch -> read(batch, publisher, isStopped));
              publish(publisher, listener);
            },
            findings,
            () -> {
              if (Thread.currentThread() == finding) {
                publish(publisher, listener); // a listing may wait long for the next item
              }
              return isStopped.getAsBoolean();
            });
    plan.rest().ifPresent(batch -> read(batch, publisher, isStopped));
    isFindingDone = true;
    findNanos = clock.getAsLong() - begun - (publishNanos - publishedBefore);
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
                  .orElseGet(() -> new BatchReader(source, shared, isStopped));
          read(reader, batch, output);
        });
  }

  /// A reader that ran out of memory is dropped, and with it the rows that it was collecting.
  private void read(BatchReader reader, List<Item> batch, BatchOutput output) {
    try {
      reader.read(batch, output);
      readers.add(reader);
    } catch (OutOfMemoryError full) {
      shared.room().exhaust();
      reader.close();
    }
    output.end();
  }

  /// Tells the first rows at once, more of them and mere progress after a while. The while begins
  /// when the last telling ended: one that takes long takes no larger share of the load.
  private void publish(Publisher publisher, LoadListener listener) {
    workers.check();
    long now = clock.getAsLong();
    boolean isDue = now - publishedAt >= PUBLISH_NANOS;
    if (!isDue && hasRows) {
      return;
    }
    hasRows |= publisher.drain();
    if (!isDue && !hasRows) {
      return;
    }
    shared.keeper().takeProblems().forEach(publisher::addOfSource);
    told = new Told(publisher.snapshot(), publisher.report(false));
    listener.progressed(told.store(), progress(publisher), told.report());
    publishedAt = clock.getAsLong();
    publishNanos += publishedAt - now;
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
        clock.getAsLong() - start);
  }

  private StageTimes times(EventStore store) {
    long inflate = counters.inflateNanos.sum();
    long index = counters.indexNanos.sum();
    long parse = Math.max(0, counters.readNanos.sum() - inflate - index);
    var added = store.holdings().since(before);
    return new StageTimes(
        new Stage(findNanos, bytesFound, added.files()),
        new Stage(inflate, counters.textBytes.sum(), shared.keeper().file().size()),
        new Stage(parse, added.eventBytes(), added.evidence()),
        new Stage(index, added.valueBytes(), added.columns()),
        new Stage(publishNanos, added.heapBytes(), added.snapshot()));
  }
}
