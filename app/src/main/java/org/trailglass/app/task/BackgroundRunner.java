package org.trailglass.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs work on a pool and answers on the FX thread. Any thread.
public final class BackgroundRunner implements TaskRunner {
  private final Executor pool;
  private final Executor fxThread;
  private final Consumer<? super Throwable> lastResort;
  private @Nullable FrameQueue frames;

  /// @param pool has a bounded number of threads; see {@link DaemonPool}
  /// @param fxThread runs on the FX thread: `Platform::runLater`
  /// @param lastResort takes what work threw that has no one else to tell
  public BackgroundRunner(
      Executor pool, Executor fxThread, Consumer<? super Throwable> lastResort) {
    this.pool = pool;
    this.fxThread = fxThread;
    this.lastResort = lastResort;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    pool.execute(() -> answer(work, then, failed));
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    run(work, then, lastResort);
  }

  @Override
  public void onFxThread(Runnable action) {
    fxThread.execute(action);
  }

  /// The queue is made with the first action: a runner may be made before the toolkit is.
  @Override
  public void inFrame(Runnable action) {
    var queue = frames;
    if (queue == null) {
      queue = new FrameQueue();
      frames = queue;
    }
    queue.add(action);
  }

  private <T> void answer(
      Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    T result;
    try {
      result = work.call();
    } catch (Throwable thrown) {
      fxThread.execute(() -> failed.accept(thrown));
      return;
    }
    fxThread.execute(() -> then.accept(result));
  }
}
