package org.trailglass.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.app.task.TaskRunner;

/// A runner with a gate: while it is shut, a load stands still after the report that a test waits
/// for, so that the test can do something in the middle of the load. Any thread.
final class GatedRunner implements TaskRunner {
  private final TaskRunner runner;
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile BooleanSupplier isAwaited = () -> false;

  /// @param runner does the work
  GatedRunner(TaskRunner runner) {
    this.runner = runner;
  }

  /// @param awaited asked on the FX thread after each report, whether a load is to stand still: its
  ///     first report may come before it has read anything
  void shut(BooleanSupplier awaited) {
    isAwaited = awaited;
    gate = new CountDownLatch(1);
  }

  void open() {
    gate.countDown();
  }

  boolean isOpen() {
    return gate.getCount() == 0;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    runner.run(work, then, failed);
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    runner.run(work, then);
  }

  @Override
  public void inFrame(Runnable action) {
    runner.inFrame(action);
  }

  @Override
  public void onFxThread(Runnable action) {
    if (isOpen()) {
      runner.onFxThread(action);
      return;
    }
    var report =
        new FutureTask<>(
            () -> {
              action.run();
              return isAwaited.getAsBoolean();
            });
    runner.onFxThread(report);
    try {
      if (report.get()) {
        gate.await();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("a load did not get through the gate", e);
    }
  }
}
