package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.store.EventStore;

class ChainsTest {
  private static final int NOBODY = -1;

  /// Steps named `a`, `b` and so on, each with the number of the one before.
  private static List<Draft> steps(int... parents) {
    var who = new Principal(PrincipalKind.USER, "arn:aws:iam::1:user/alice", "alice", "1");
    var steps = new ArrayList<Draft>();
    for (int i = 0; i < parents.length; i++) {
      var step = new Draft(i, StepKind.KEY, String.valueOf((char) ('a' + i)), who);
      if (parents[i] != NOBODY) {
        step.link = new Link(LinkKind.CREATE_ACCESS_KEY, Strength.KEY, parents[i], i);
      }
      step.expires = i;
      steps.add(step);
    }
    Chains.finish(steps);
    return steps;
  }

  private static List<Integer> depths(List<Draft> steps) {
    return steps.stream().map(step -> step.depth).toList();
  }

  private static int[] origins(List<Draft> steps) {
    return Chains.origins(steps.stream().map(draft -> draft.toStep(draft.name)).toList());
  }

  @Test
  void countsHowDeepEachStepLies() {
    var steps = steps(2, NOBODY, 1, 0, 1);

    assertThat(depths(steps)).containsExactly(2, 0, 1, 3, 1);
    assertThat(origins(steps)).containsExactly(1, 1, 1, 1, 1);
  }

  @Test
  void cutsACycleAtTheFirstNameWhereverItIsEntered() {
    var steps = steps(4, 0, 3, 1, 3);

    assertThat(steps.getFirst().link).isNull();
    assertThat(depths(steps)).containsExactly(0, 1, 3, 2, 3);
    assertThat(origins(steps)).containsOnly(0);
  }

  @Test
  void cutsALongCycle() {
    int length = 20_000;
    var steps = steps(IntStream.range(0, length).map(i -> (i + length - 1) % length).toArray());

    assertThat(steps.getLast().depth).isEqualTo(length - 1);
    assertThat(origins(steps)).containsOnly(0);
  }

  @Test
  void cutsEachOfSeveralCycles() {
    var steps = steps(1, 0, 3, 2, 2);

    assertThat(depths(steps)).containsExactly(0, 1, 0, 1, 1);
    assertThat(origins(steps)).containsExactly(0, 0, 2, 2, 2);
  }

  @Test
  void cutsTheLinkOfAStepToItself() {
    assertThat(depths(steps(0, 0))).containsExactly(0, 1);
  }

  @Test
  void forgetsHowLongCredentialsWereValidThatNobodyGave() {
    var steps = steps(1, 0);

    assertThat(steps.get(0).expires).isEqualTo(EventStore.NO_TIME);
    assertThat(steps.get(1).expires).isEqualTo(1);
  }
}
