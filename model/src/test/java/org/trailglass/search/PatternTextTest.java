package org.trailglass.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trailglass.search.PatternFault.Reason.TOO_DEEP;
import static org.trailglass.search.PatternFault.Reason.TOO_DEEP_ON_A_VALUE;
import static org.trailglass.search.PatternFault.Reason.TOO_LONG_ON_A_VALUE;
import static org.trailglass.search.PatternFault.Reason.WRONG;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;

class PatternTextTest {
  private final EventStore store =
      Built.store(
          List.of(
              Built.event("\"text\":\"" + "a".repeat(60) + "!\""),
              Built.event("\"text\":\"" + "ab".repeat(200_000) + "\""),
              Built.event("\"text\":\"one\\ntwo\"")));

  private static PatternFault bare(PatternFault.Reason reason) {
    return new PatternFault(reason, "");
  }

  private RowSet ask(String pattern) {
    return new Search().rows(store, new Query.Anywhere(new TextTest.Finds(pattern)), () -> false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a*)*\\1b", "^(.*?a){20}x", "(a+)+\\1b"})
  void endWithAReasonWhereTheyGoOverAValueAgainAndAgain(String pattern) {
    assertThatThrownBy(() -> ask(pattern))
        .isInstanceOfSatisfying(
            PatternException.class,
            e -> assertThat(e.fault()).isEqualTo(bare(TOO_LONG_ON_A_VALUE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a|b)*!", "(?:a|ab)*x"})
  void endWithAReasonWhereTheyGoTooDeep(String pattern) {
    assertThatThrownBy(() -> ask(pattern))
        .isInstanceOfSatisfying(
            PatternException.class,
            e -> assertThat(e.fault()).isEqualTo(bare(TOO_DEEP_ON_A_VALUE)));
  }

  @Test
  void endWithAReasonWhereTheyAreNone() {
    assertThatThrownBy(() -> ask("("))
        .isInstanceOfSatisfying(
            PatternException.class,
            e -> assertThat(e.fault()).isEqualTo(new PatternFault(WRONG, "Unclosed group")));
    assertThatThrownBy(() -> ask("(".repeat(100_000)))
        .isInstanceOfSatisfying(
            PatternException.class, e -> assertThat(e.fault()).isEqualTo(bare(TOO_DEEP)));
  }

  @Test
  void findOverLineBreaksAndInAnyCase() {
    assertThat(ask("ONE.TWO").contains(2)).isTrue();
    assertThat(ask("^one.two$").size()).isEqualTo(1);
    assertThat(ask("b{2}").size()).isZero();
  }

  @Test
  void areGivenUpOnceTheyAreOvertaken() {
    var query = new Query.Anywhere(new TextTest.Finds("x"));

    assertThatThrownBy(() -> new Search().rows(store, query, () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
