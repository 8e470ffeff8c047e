package org.trailglass.app.buckets;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.s3.S3Exception;

/// Asks a store one question at a time, of which only the newest matters, and tells how far it is,
/// at most ten times a second. A question that is not wanted any more is stopped. FX thread only.
///
/// @param <T> the answer
final class Asking<T> {
  private static final long TELL_NANOS = 100_000_000;

  private final TaskRunner runner;
  private final ReadOnlyObjectWrapper<Asked<T>> state =
      new ReadOnlyObjectWrapper<>(new Asked.Nothing<>());

  /// Stops the newest question, and tells it from older ones.
  private AtomicBoolean isStopped = new AtomicBoolean();

  /// A question. In the background.
  @FunctionalInterface
  interface Question<T> {

    /// @param progressed takes what is known by now
    T answer(Consumer<T> progressed, BooleanSupplier isCancelled) throws S3Exception;
  }

  /// @param runner may wait long: not the one that answers the questions of the window
  Asking(TaskRunner runner) {
    this.runner = runner;
  }

  ReadOnlyObjectProperty<Asked<T>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  Asked<T> state() {
    return state.get();
  }

  void ask(Question<T> question) {
    var stop = new AtomicBoolean();
    isStopped.set(true);
    isStopped = stop;
    state.set(new Asked.Running<>(Optional.empty()));
    runner.run(
        () -> question.answer(telling(stop), stop::get),
        answer -> show(stop, new Asked.Done<>(answer)),
        thrown -> failed(stop, thrown));
  }

  /// Ends the question with what is known by then.
  void stop() {
    isStopped.set(true);
  }

  /// Drops the question and its answer.
  void forget() {
    stop();
    isStopped = new AtomicBoolean();
    state.set(new Asked.Nothing<>());
  }

  private Consumer<T> telling(AtomicBoolean stop) {
    long[] told = {System.nanoTime() - TELL_NANOS};
    return soFar -> {
      long now = System.nanoTime();
      if (now - told[0] >= TELL_NANOS) {
        told[0] = now;
        runner.onFxThread(() -> progressed(stop, soFar));
      }
    };
  }

  private void progressed(AtomicBoolean stop, T soFar) {
    if (state.get().isRunning()) {
      show(stop, new Asked.Running<>(Optional.of(soFar)));
    }
  }

  private void failed(AtomicBoolean stop, Throwable thrown) {
    if (thrown instanceof S3Exception why) {
      show(stop, new Asked.Failed<>(why));
    } else {
      show(stop, new Asked.Nothing<>());
      throw new IllegalStateException("a question to a store failed", thrown);
    }
  }

  private void show(AtomicBoolean stop, Asked<T> now) {
    if (stop == isStopped) {
      state.set(now);
    }
  }
}
