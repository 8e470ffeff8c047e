package org.trailglass.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A runner that knows whether another one has work: a picture of the window is taken when nothing
/// is under way any more. FX thread, like the runner that it stands before.
public final class IdleWatch implements TaskRunner {
  private final TaskRunner runner;
  private int underWay;
  private Runnable onIdle = () -> {};

  /// @param runner does the work
  public IdleWatch(TaskRunner runner) {
    this.runner = runner;
  }

  /// Whether nothing is under way.
  public boolean isIdle() {
    return underWay == 0;
  }

  /// Runs an action each time the last work that was under way is answered.
  public void setOnIdle(Runnable action) {
    onIdle = action;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    underWay++;
    runner.run(
        work,
        answer -> ended(() -> then.accept(answer)),
        thrown -> ended(() -> failed.accept(thrown)));
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    underWay++;
    runner.run(work, answer -> ended(() -> then.accept(answer)));
  }

  @Override
  public void onFxThread(Runnable action) {
    runner.onFxThread(action);
  }

  @Override
  public void inFrame(Runnable action) {
    underWay++;
    runner.inFrame(() -> ended(action));
  }

  private void ended(Runnable action) {
    try {
      action.run();
    } finally {
      underWay--;
      if (underWay == 0) {
        onIdle.run();
      }
    }
  }
}
