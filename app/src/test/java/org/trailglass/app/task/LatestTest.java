package org.trailglass.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
  void stopsWorkThatNobodyWaitsForAnyMore() {
    // given
    var flags = new ArrayList<BooleanSupplier>();
    for (int question = 0; question < 2; question++) {
      latest.ask(
          isOvertaken -> {
            flags.add(isOvertaken);
            return "";
          },
          answers::add);
    }
    runner.runAll();

    // when
    var afterTheNext = flags.stream().map(BooleanSupplier::getAsBoolean).toList();
    latest.drop();

    // then
    assertThat(afterTheNext).containsExactly(true, false);
    assertThat(flags.getLast().getAsBoolean()).isTrue();
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
