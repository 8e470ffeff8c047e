package org.trailglass.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.app.text.Words;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Skip;

class SentencesTest {
  private static final Place PLACE = new Place("a.json", "", 1, 2, 3);
  private final Words words = Words.english();
  private final Sentences sentences = new Sentences(words);

  @Test
  void hasASentenceForEveryProblem() {
    for (var problem : everyProblem()) {
      assertThat(sentences.of(problem)).as(problem.topic()).isNotBlank().doesNotContain("{0}");
      assertThat(words.has("problems.kind." + problem.code())).as(problem.code()).isTrue();
    }
  }

  @Test
  void hasAWordForEveryActionAndEveryReasonToSkip() {
    for (var action : Action.values()) {
      assertThat(sentences.of(action)).isNotBlank();
    }
    for (var reason : Skip.Reason.values()) {
      assertThat(words.has("skip." + reason.code())).as(reason.code()).isTrue();
    }
  }

  @Test
  void namesTheValueOfALimit() {
    var problem = new Problem.LimitReached(PLACE, Problem.Limit.NESTING, 8, Action.SKIPPED);

    assertThat(sentences.of(problem)).isEqualTo("Archives are nested more than 8 deep");
  }

  private static List<Problem> everyProblem() {
    var all = new ArrayList<Problem>();
    for (var expected : Problem.Expected.values()) {
      all.add(new Problem.BrokenJson(PLACE, expected, "x", Action.SKIPPED));
    }
    for (var repair : Problem.Repair.values()) {
      all.add(new Problem.Repaired(PLACE, repair, "x"));
    }
    for (var reason : Problem.Reason.values()) {
      all.add(new Problem.Unreadable(PLACE, reason, "", Action.SKIPPED));
    }
    for (var limit : Problem.Limit.values()) {
      all.add(new Problem.LimitReached(PLACE, limit, 5, Action.CUT_OFF));
    }
    all.add(new Problem.NotUtf8(PLACE));
    all.add(new Problem.DuplicateKey(PLACE, "k"));
    all.add(new Problem.SameIdOtherContent(PLACE, PLACE, "id"));
    all.add(new Problem.ManyKeys(PLACE, "a", 5));
    assertThat(all.stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(Problem.class.getPermittedSubclasses());
    return all;
  }
}
