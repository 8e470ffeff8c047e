package org.trailglass.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  private RowSet ask(String pattern) {
    return new Search().rows(store, new Query.Anywhere(new TextTest.Finds(pattern)), () -> false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a*)*\\1b", "^(.*?a){20}x", "(a+)+\\1b"})
  void endInASentenceWhereTheyGoOverAValueAgainAndAgain(String pattern) {
    assertThatThrownBy(() -> ask(pattern))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining("takes too long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a|b)*!", "(?:a|ab)*x"})
  void endInASentenceWhereTheyGoTooDeep(String pattern) {
    assertThatThrownBy(() -> ask(pattern)).isInstanceOf(PatternException.class);
  }

  @Test
  void endInASentenceWhereTheyAreNone() {
    assertThatThrownBy(() -> ask("(")).isInstanceOf(PatternException.class);
    assertThatThrownBy(() -> ask("(".repeat(100_000))).isInstanceOf(PatternException.class);
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
