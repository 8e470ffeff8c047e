package org.trailglass.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.trailglass.app.task.TaskRunner;

/// A runner with a gate: while it is shut, a load stands still after its next report, so that a
/// test can do something in the middle of it. Any thread.
final class GatedRunner implements TaskRunner {
  private final TaskRunner runner;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /// @param runner does the work
  GatedRunner(TaskRunner runner) {
    this.runner = runner;
  }

  void shut() {
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
  public void onFxThread(Runnable action) {
    runner.onFxThread(action);
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError("the gate was never opened", e);
    }
  }
}
