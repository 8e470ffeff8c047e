package org.trailglass.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs everything at once on the thread that asks: for view models that are tested without a
/// toolkit. What nobody takes is thrown at the one who asked.
public final class CurrentThreadRunner implements TaskRunner {

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    T answer;
    try {
      answer = work.call();
    } catch (Throwable thrown) {
      failed.accept(thrown);
      return;
    }
    then.accept(answer);
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> then) {
    run(
        work,
        then,
        thrown -> {
          throw new AssertionError("nobody takes this", thrown);
        });
  }

  @Override
  public void onFxThread(Runnable action) {
    action.run();
  }
}
