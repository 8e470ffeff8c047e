package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trailglass.store.EventStore;

class MomentsTest {
  private static final Principal ALICE =
      new Principal(PrincipalKind.USER, "arn:aws:iam::111122223333:user/alice", "alice", "1");

  private static Given at(long time, String by) {
    var call =
        new HandOn(
            LinkKind.ASSUME_ROLE,
            0,
            time,
            "",
            "AROAX:s",
            "",
            "",
            "",
            "",
            EventStore.NO_TIME,
            "",
            "");
    return new Given(call, new Draft(0, StepKind.KEY, by, ALICE));
  }

  private static Moments moments(Given... calls) {
    var moments = new Moments();
    for (var call : calls) {
      moments.add(call);
    }
    return moments;
  }

  private static Optional<String> nearest(Moments moments, long moment, long within) {
    return moments.nearest(moment, within, given -> true).map(given -> given.giver().name);
  }

  @Test
  void findsTheNearestCallOfAMoment() {
    var moments = moments(at(1_000, "before"), at(4_000, "after"));

    assertThat(nearest(moments, 1_900, 5_000)).hasValue("before");
    assertThat(nearest(moments, 3_000, 5_000)).hasValue("after");
    assertThat(nearest(moments, 2_500, 5_000)).as("equally near").hasValue("before");
  }

  @Test
  void findsNoCallThatIsTooFarAway() {
    var moments = moments(at(1_000, "before"), at(4_000, "after"));

    assertThat(nearest(moments, 2_000, 999)).isEmpty();
    assertThat(nearest(moments, 2_000, 1_000)).hasValue("before");
    assertThat(nearest(moments, 3_000, 1_000)).hasValue("after");
  }

  @Test
  void takesOfOneMomentTheFirstThatIsMeant() {
    var moments = moments(at(1_000, "surest"), at(1_000, "other"));

    assertThat(nearest(moments, 1_000, 0)).hasValue("surest");
    assertThat(moments.nearest(1_000, 0, given -> given.giver().name.equals("other"))).isPresent();
  }

  @Test
  void findsTheLastCallUpToAMoment() {
    var moments = moments(at(1_000, "first"), at(2_000, "last"), at(3_000, "later"));

    assertThat(moments.upTo(2_000, given -> true).map(given -> given.giver().name))
        .hasValue("last");
    assertThat(moments.upTo(999, given -> true)).isEmpty();
  }

  @Test
  void passesOverCallsWithoutATime() {
    var moments = moments(at(EventStore.NO_TIME, "some"));

    assertThat(moments.upTo(Long.MAX_VALUE, given -> true)).isEmpty();
  }
}
