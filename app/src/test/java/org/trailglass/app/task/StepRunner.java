package org.trailglass.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Keeps work until a test runs it, in whatever order the test likes: for answers that come late.
public final class StepRunner implements TaskRunner {
  private final CurrentThreadRunner now = new CurrentThreadRunner();
  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    waiting.add(() -> now.run(work, then, failed));
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    waiting.add(() -> now.run(work, then));
  }

  @Override
  public void onFxThread(Runnable action) {
    action.run();
  }

  /// How much work waits.
  public int waiting() {
    return waiting.size();
  }

  /// Runs the work at this place of the queue, its answer included.
  public void run(int index) {
    waiting.remove(index).run();
  }

  /// Runs everything that waits, and what that brings, in order.
  public void runAll() {
    while (!waiting.isEmpty()) {
      run(0);
    }
  }
}
