package org.trailglass.app.task;

/// Work that is done when the process ends, however it ends: by its last window, by `System.exit`,
/// by a signal. Only for what is quick and needs no window. Any thread.
public final class AtExit {
  private AtExit() {}

  /// Runs this at the end.
  public static void run(Runnable work) {
    Runtime.getRuntime().addShutdownHook(new Thread(work, "at-exit"));
  }
}
