package org.trailglass.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchesTest {

  @Test
  void findsTextWhateverItsCase() {
    var matches = Matches.of("Role ROLE role", "rOlE", 0);

    assertThat(matches.starts()).containsExactly(0, 5, 10);
    assertThat(matches.ends()).containsExactly(4, 9, 14);
  }

  @Test
  void takesThePatternsOfOtherToolsAsText() {
    assertThat(Matches.of("a.*b", ".*", 0).starts()).containsExactly(1);
  }

  @Test
  void beginsWithTheFirstFromAPlaceOn() {
    assertThat(Matches.of("x x x", "x", 1).current()).isEqualTo(1);
    assertThat(Matches.of("x x x", "x", 5).current()).isZero();
  }

  @Test
  void goesAroundAtBothEnds() {
    var matches = Matches.of("x x x", "x", 4);

    assertThat(matches.next().current()).isZero();
    assertThat(matches.next().previous().current()).isEqualTo(2);
  }

  @Test
  void staysWithoutAPlaceWhereNothingIsFound() {
    var matches = Matches.of("abc", "x", 0);

    assertThat(matches.next().current()).isEqualTo(-1);
    assertThat(matches.previous().size()).isZero();
  }

  @Test
  void stopsCountingAtALimitAndSaysSo() {
    var matches = Matches.of("a".repeat(Matches.MOST + 1), "a", 0);

    assertThat(matches.size()).isEqualTo(Matches.MOST);
    assertThat(matches.isCut()).isTrue();
  }
}
