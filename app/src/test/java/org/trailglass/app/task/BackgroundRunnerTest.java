package org.trailglass.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class BackgroundRunnerTest {
  private final BlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();
  private final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
  private final BackgroundRunner runner =
      new BackgroundRunner(DaemonPool.of("test", 1), fxThread::add, answers::add);

  @Test
  void worksOnAThreadOfItsOwnAndAnswersOnTheFxThread() throws InterruptedException {
    // when
    runner.run(() -> Thread.currentThread().getName(), answers::add);
    var delivery = fxThread.take();

    // then
    assertThat(answers).isEmpty();
    delivery.run();
    assertThat(answers).containsExactly("test-1");
  }

  @Test
  void handsOverWhatTheWorkThrew() throws InterruptedException {
    // given
    var memory = new OutOfMemoryError("by the test");

    // when
    runner.run(
        () -> {
          throw memory;
        },
        answers::add,
        thrown -> answers.add("failed: " + thrown.getMessage()));
    fxThread.take().run();

    // then
    assertThat(answers).containsExactly("failed: by the test");
  }

  @Test
  void tellsTheLastResortWhatHasNoOneElseToTell() throws InterruptedException {
    // given
    var mistake = new IllegalStateException("by the test");

    // when
    runner.run(
        () -> {
          throw mistake;
        },
        answers::add);
    fxThread.take().run();

    // then
    assertThat(answers).containsExactly(mistake);
  }
}
