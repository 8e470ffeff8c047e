package org.trailglass.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final StepRunner runner = new StepRunner();
  private final Latest<String> latest = new Latest<>(runner);
  private final List<String> answers = new ArrayList<>();

  @Test
  void dropsTheAnswerToAnOlderQuestionThatComesLate() {
    // given
    latest.ask(() -> "old", answers::add);
    latest.ask(() -> "new", answers::add);

    // when
    runner.run(1);
    runner.run(0);

    // then
    assertThat(answers).containsExactly("new");
  }

  @Test
  void dropsAllAnswersWhenAsked() {
    // given
    latest.ask(() -> "old", answers::add);

    // when
    latest.drop();
    runner.runAll();

    // then
    assertThat(answers).isEmpty();
  }

  @Test
  void tellsTheFailureOfTheNewestQuestionOnly() {
    // given
    latest.ask(() -> fail("old"), answers::add, thrown -> answers.add("failed " + thrown));
    latest.ask(() -> fail("new"), answers::add, thrown -> answers.add(thrown.getMessage()));

    // when
    runner.runAll();

    // then
    assertThat(answers).containsExactly("new");
  }

  private static String fail(String message) throws IOException {
    throw new IOException(message);
  }
}
