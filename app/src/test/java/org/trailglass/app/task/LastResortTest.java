package org.trailglass.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastResortTest {
  private final List<Runnable> fxThread = new ArrayList<>();
  private final List<Throwable> shown = new ArrayList<>();
  private final LastResort lastResort = new LastResort(fxThread::add, shown::add);

  @Test
  void showsOneFailureAtATime() {
    // given
    var first = new IllegalStateException("the first, by the test");
    lastResort.accept(first);
    lastResort.accept(new IllegalStateException("the second, by the test"));

    // when
    fxThread.forEach(Runnable::run);

    // then
    assertThat(shown).containsExactly(first);
  }

  @Test
  void showsTheNextFailureOnceTheLastWasShown() {
    // given
    lastResort.accept(new IllegalStateException("the first, by the test"));
    fxThread.removeFirst().run();

    // when
    lastResort.uncaughtException(Thread.currentThread(), new AssertionError("by the test"));
    fxThread.removeFirst().run();

    // then
    assertThat(shown).hasSize(2);
  }
}
