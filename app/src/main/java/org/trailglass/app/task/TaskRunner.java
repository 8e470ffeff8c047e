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

  /// Runs an action in a frame of the window in which no other such action is run, so that no frame
  /// takes long however many parts of the window an answer changes. Where there are no frames it is
  /// run at once. FX thread.
  default void inFrame(Runnable action) {
    action.run();
  }
}
