package org.trailglass.app.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadProgress;
import org.trailglass.load.LoadResult;
import org.trailglass.load.SourceReport;
import org.trailglass.store.EventStore;

/// The list of sources and the work on it: loads and closings, one after the other, since each
/// begins with the store that the last one ended with. FX thread only.
public final class Sources {
  private final ReadOnlyObjectWrapper<List<SourceState>> list =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<EventStore> store =
      new ReadOnlyObjectWrapper<>(EventStore.empty());
  private final ReadOnlyObjectWrapper<Optional<LoadProgress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<SourceReveal>> pointed =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final TaskRunner runner;
  private final SourceLoader loader;
  private final Deque<Job> jobs = new ArrayDeque<>();
  private @Nullable Job running;
  private EventStore settled = EventStore.empty();
  private int lastNumber;

  /// Something to do with a source. The flag stops a load.
  private record Job(Kind kind, SourceState source, AtomicBoolean isCancelled) {
    enum Kind {
      LOAD,
      CLOSE
    }

    static Job of(Kind kind, SourceState source) {
      return new Job(kind, source, new AtomicBoolean());
    }

    boolean loads(int number) {
      return kind == Kind.LOAD && source.number() == number;
    }
  }

  /// @param runner runs the work
  public Sources(TaskRunner runner, SourceLoader loader) {
    this.runner = runner;
    this.loader = loader;
  }

  /// What is open, in the order in which it was opened. The list is immutable.
  public ReadOnlyObjectProperty<List<SourceState>> listProperty() {
    return list.getReadOnlyProperty();
  }

  /// The newest snapshot of the store.
  public ReadOnlyObjectProperty<EventStore> storeProperty() {
    return store.getReadOnlyProperty();
  }

  /// The progress of the load that is under way; empty while nothing is loading.
  public ReadOnlyObjectProperty<Optional<LoadProgress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// The newest wish to show a source that was to be opened and is open.
  public ReadOnlyObjectProperty<Optional<SourceReveal>> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /// As {@link SourceLoader#remote}.
  public Optional<Origin.Remote> remote(String name) {
    return loader.remote(name);
  }

  /// Adds sources and loads them, one after the other. A path that is open already is only pointed
  /// at; it is read anew where the last reading was not whole or found nothing.
  public void open(List<Origin> origins) {
    for (var origin : origins) {
      var open = list.get().stream().filter(state -> isSame(state, origin)).findFirst();
      if (open.isEmpty()) {
        enqueue(origin, list.get().size());
      } else if (open.get().status() == Status.LOADED && open.get().hasEvents()) {
        pointAt(open.get());
      } else if (!open.get().isUnderWay()) {
        reload(open.get().number());
      }
    }
    next();
  }

  private void pointAt(SourceState state) {
    long wish = pointed.get().map(SourceReveal::wish).orElse(0L) + 1;
    pointed.set(Optional.of(new SourceReveal(state.number(), wish)));
  }

  private static boolean isSame(SourceState state, Origin origin) {
    return !(origin instanceof Origin.Pasted)
        && state.status() != Status.CLOSING
        && state.origin().equals(origin);
  }

  private void enqueue(Origin origin, int index) {
    var state = SourceState.waiting(++lastNumber, origin);
    var longer = new ArrayList<>(list.get());
    longer.add(index, state);
    list.set(List.copyOf(longer));
    jobs.add(Job.of(Job.Kind.LOAD, state));
  }

  /// Takes a source and its events away; a load of it is stopped.
  public void close(int number) {
    find(number).ifPresent(this::close);
    next();
  }

  private void close(SourceState state) {
    if (state.status() == Status.CLOSING) {
      return;
    }
    boolean isLoading = running != null && running.loads(state.number());
    if (isLoading || state.isInStore()) {
      change(state.number(), now -> now.with(Status.CLOSING));
      jobs.addFirst(Job.of(Job.Kind.CLOSE, state));
      stopLoad(job -> job.loads(state.number()));
    } else {
      jobs.removeIf(job -> job.loads(state.number()));
      remove(state.number());
    }
  }

  /// Reads a source anew, under a new number, at its place in the list.
  public void reload(int number) {
    find(number)
        .filter(state -> state.status() != Status.CLOSING)
        .ifPresent(
            state -> {
              enqueue(state.origin(), list.get().indexOf(state) + 1);
              close(state);
            });
    next();
  }

  /// Stops the load that is under way, keeping what was read, and those that wait.
  public void cancel() {
    jobs.removeIf(job -> job.kind() == Job.Kind.LOAD);
    for (var state : list.get()) {
      if (state.status() == Status.WAITING) {
        change(state.number(), now -> now.with(Status.CANCELLED));
      }
    }
    stopLoad(job -> true);
  }

  private void stopLoad(Predicate<Job> which) {
    if (running != null && which.test(running)) {
      running.isCancelled().set(true);
    }
  }

  private void next() {
    if (running != null || jobs.isEmpty()) {
      return;
    }
    var job = jobs.remove();
    running = job;
    int number = job.source().number();
    var into = settled;
    switch (job.kind()) {
      case LOAD -> {
        change(number, state -> state.with(Status.LOADING));
        progress.set(Optional.of(job.source().progress()));
        runner.run(() -> load(job, into), this::loaded, thrown -> failed(number, thrown));
      }
      case CLOSE ->
          runner.run(
              () -> loader.close(number, into),
              without -> closed(number, without),
              thrown -> failed(number, thrown));
    }
  }

  /// In the background.
  private LoadResult load(Job job, EventStore into) {
    return loader.load(
        job.source().number(),
        job.source().origin(),
        into,
        (snapshot, soFar, report) ->
            runner.onFxThread(() -> progressed(job, snapshot, soFar, report)),
        job.isCancelled()::get);
  }

  private void progressed(Job job, EventStore snapshot, LoadProgress soFar, SourceReport report) {
    if (running == job) {
      change(report.source(), state -> state.progressed(report, soFar));
      progress.set(Optional.of(soFar));
      store.set(snapshot);
    }
  }

  private void loaded(LoadResult result) {
    settled = result.store();
    change(result.report().source(), state -> state.loaded(result.report(), result.times()));
    finished();
  }

  private void closed(int number, EventStore without) {
    settled = without;
    remove(number);
    finished();
  }

  /// What was open before stays open. The last resort tells the person.
  private void failed(int number, Throwable thrown) {
    boolean isMemory = thrown instanceof OutOfMemoryError;
    change(number, state -> state.with(isMemory ? Status.OUT_OF_MEMORY : Status.FAILED));
    finished();
    if (thrown instanceof OutOfMemoryError full) {
      throw full;
    }
    throw new IllegalStateException("source " + number + " failed", thrown);
  }

  private void finished() {
    running = null;
    store.set(settled);
    progress.set(Optional.empty());
    next();
  }

  private Optional<SourceState> find(int number) {
    return list.get().stream().filter(state -> state.number() == number).findFirst();
  }

  private void change(int number, UnaryOperator<SourceState> change) {
    list.set(
        list.get().stream()
            .map(state -> state.number() == number ? change.apply(state) : state)
            .toList());
  }

  private void remove(int number) {
    list.set(list.get().stream().filter(state -> state.number() != number).toList());
  }
}
