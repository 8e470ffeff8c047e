package org.trailglass.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Asks questions of which only the newest matters: each has a number, and an answer with an old
/// number is dropped. Work that looks at its flag stops as soon as nobody waits for it any more. FX
/// thread only.
///
/// @param <T> the answer
public final class Latest<T> {
  private final TaskRunner runner;
  private long newest;
  private AtomicBoolean isOvertaken = new AtomicBoolean();

  /// Work that may stop early.
  @FunctionalInterface
  public interface Stoppable<T> {
    /// @param isOvertaken whether nobody wants the answer any more; any thread
    T answer(BooleanSupplier isOvertaken) throws Exception;
  }

  /// @param runner answers the questions
  public Latest(TaskRunner runner) {
    this.runner = runner;
  }

  /// Asks; what was asked before is not answered any more. What the work throws goes to the last
  /// resort.
  public void ask(Callable<T> work, Consumer<? super T> then) {
    long number = next();
    runner.run(work, answer -> answer(number, () -> then.accept(answer)));
  }

  /// The same, with the answer in a frame of its own: see {@link TaskRunner#inFrame}.
  public void askForFrame(Callable<T> work, Consumer<? super T> then) {
    long number = next();
    runner.run(work, answer -> runner.inFrame(() -> answer(number, () -> then.accept(answer))));
  }

  /// The same for work that may fail. A late failure is dropped too.
  public void ask(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    long number = next();
    runner.run(
        work,
        answer -> answer(number, () -> then.accept(answer)),
        thrown -> answer(number, () -> failed.accept(thrown)));
  }

  /// The same for work that stops when the next question is asked, or all are dropped.
  public void ask(Stoppable<T> work, Consumer<? super T> then) {
    long number = next();
    runner.run(stoppable(work), answer -> answer(number, () -> then.accept(answer)));
  }

  /// The same for work that stops, and may fail.
  public void ask(Stoppable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    long number = next();
    runner.run(
        stoppable(work),
        answer -> answer(number, () -> then.accept(answer)),
        thrown -> answer(number, () -> failed.accept(thrown)));
  }

  /// Drops the answers to everything asked so far.
  public void drop() {
    isOvertaken.set(true);
    newest++;
  }

  private long next() {
    drop();
    isOvertaken = new AtomicBoolean();
    return newest;
  }

  private Callable<T> stoppable(Stoppable<T> work) {
    var overtaken = isOvertaken;
    return () -> work.answer(overtaken::get);
  }

  private void answer(long number, Runnable action) {
    if (number == newest) {
      action.run();
    }
  }
}
