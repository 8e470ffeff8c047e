package org.trailglass.app.task;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Takes what nobody caught, on any thread: logs it once and shows it on the FX thread. While one
/// failure is being shown, further ones are only logged, so that a fault that repeats with every
/// frame does not bury the window.
public final class LastResort implements UncaughtExceptionHandler, Consumer<Throwable> {

  private final Executor fxThread;
  private final Consumer<? super Throwable> screen;
  private final AtomicBoolean isShowing = new AtomicBoolean();

  /// @param fxThread runs on the FX thread
  /// @param screen shows one failure and returns when it was read
  public LastResort(Executor fxThread, Consumer<? super Throwable> screen) {
    this.fxThread = fxThread;
    this.screen = screen;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    accept(thrown);
  }

  @Override
  public void accept(Throwable thrown) {
    log().log(System.Logger.Level.ERROR, "Nobody caught this", thrown);
    if (isShowing.compareAndSet(false, true)) {
      fxThread.execute(() -> show(thrown));
    }
  }

  private void show(Throwable thrown) {
    try {
      screen.accept(thrown);
    } finally {
      isShowing.set(false);
    }
  }

  /// Only where there is something to say: who looks for a logger has every jar opened.
  private static System.Logger log() {
    return System.getLogger(LastResort.class.getName());
  }
}
