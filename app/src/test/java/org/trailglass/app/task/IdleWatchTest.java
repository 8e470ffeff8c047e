package org.trailglass.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
  private final StepRunner runner = new StepRunner();
  private final IdleWatch watch = new IdleWatch(runner);
  private final List<String> log = new ArrayList<>();

  @Test
  void saysWhenTheLastWorkIsAnswered() {
    // given
    watch.setOnIdle(() -> log.add("idle"));
    watch.run(() -> "a", log::add);
    watch.run(() -> "b", log::add, thrown -> log.add("failed"));

    // when
    runner.runAll();

    // then
    assertThat(log).containsExactly("a", "b", "idle");
    assertThat(watch.isIdle()).isTrue();
  }

  @Test
  void isNotIdleWhenAnAnswerBringsANewQuestion() {
    // given
    watch.setOnIdle(() -> log.add("idle"));
    watch.run(() -> "a", answer -> watch.run(() -> "b", log::add));

    // when
    runner.run(0);

    // then
    assertThat(watch.isIdle()).isFalse();
    assertThat(log).isEmpty();
  }

  @Test
  void countsWorkThatFails() {
    // given
    Callable<String> work =
        () -> {
          throw new IllegalStateException("by the test");
        };
    watch.run(work, log::add, thrown -> log.add("failed"));

    // when
    runner.runAll();

    // then
    assertThat(watch.isIdle()).isTrue();
    assertThat(log).containsExactly("failed");
  }
}
