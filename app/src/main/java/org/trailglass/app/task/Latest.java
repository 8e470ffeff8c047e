package org.trailglass.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Asks questions of which only the newest matters: each has a number, and an answer with an old
/// number is dropped. FX thread only.
///
/// @param <T> the answer
public final class Latest<T> {
  private final TaskRunner runner;
  private long newest;

  /// @param runner answers the questions
  public Latest(TaskRunner runner) {
    this.runner = runner;
  }

  /// Asks; what was asked before is not answered any more. What the work throws goes to the last
  /// resort.
  public void ask(Callable<T> work, Consumer<? super T> then) {
    long number = ++newest;
    runner.run(work, answer -> answer(number, () -> then.accept(answer)));
  }

  /// The same, with the answer in a frame of its own: see {@link TaskRunner#inFrame}.
  public void askForFrame(Callable<T> work, Consumer<? super T> then) {
    long number = ++newest;
    runner.run(work, answer -> runner.inFrame(() -> answer(number, () -> then.accept(answer))));
  }

  /// The same for work that may fail. A late failure is dropped too.
  public void ask(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    long number = ++newest;
    runner.run(
        work,
        answer -> answer(number, () -> then.accept(answer)),
        thrown -> answer(number, () -> failed.accept(thrown)));
  }

  /// Drops the answers to everything asked so far.
  public void drop() {
    newest++;
  }

  private void answer(long number, Runnable action) {
    if (number == newest) {
      action.run();
    }
  }
}
