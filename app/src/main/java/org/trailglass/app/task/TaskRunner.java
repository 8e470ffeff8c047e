package org.trailglass.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one seam between the FX thread and slow work. Tests pass one that runs on their own thread.
public interface TaskRunner {

  /// Runs work in the background, then hands its answer over on the FX thread.
  ///
  /// @param work may throw; must not touch properties or nodes
  /// @param then takes the answer
  /// @param failed takes what the work threw, errors such as OutOfMemoryError included
  <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed);

  /// The same for work that only fails by a mistake in the program: what it throws goes to the last
  /// resort.
  <T> void run(Callable<T> work, Consumer<? super T> then);

  /// Runs an action on the FX thread, after what was handed over before. Any thread; returns at
  /// once.
  void onFxThread(Runnable action);
}
