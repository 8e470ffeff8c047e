package org.trailglass.app.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.problem.Place;

class SpotTest {
  private static final Place LINE_THREE = new Place("a.json", "", 3, 2, 10);

  @Test
  void numbersTheLinesAroundThePlace() {
    // when
    var lines = Spot.lines(LINE_THREE, "one\ntwo\nth", "ree\nfour\nfive");

    // then
    assertThat(lines)
        .containsExactly(
            new Spot.Line(1, "one", "", "", false),
            new Spot.Line(2, "two", "", "", false),
            new Spot.Line(3, "th", "r", "ee", true),
            new Spot.Line(4, "four", "", "", false),
            new Spot.Line(5, "five", "", "", false));
  }

  @Test
  void marksAWholeCharacterBeyondTheBasicPlane() {
    var own = Spot.lines(LINE_THREE, "", "\ud83d\ude00!").getFirst();

    assertThat(own.marked()).isEqualTo("\ud83d\ude00");
    assertThat(own.after()).isEqualTo("!");
  }

  @Test
  void marksTheLineBreakWhereALineEndsTooEarly() {
    var own = Spot.lines(LINE_THREE, "\"open", "\nnext").getFirst();

    assertThat(own.marked()).isEqualTo("\n");
  }

  @Test
  void marksNothingAtTheEndOfTheText() {
    var own = Spot.lines(LINE_THREE, "\"open", "").getFirst();

    assertThat(own.isOwn()).isTrue();
    assertThat(own.marked()).isEmpty();
  }

  @Test
  void cutsLongLinesAwayFromThePlace() {
    var own = Spot.lines(LINE_THREE, "a".repeat(5_000), "b".repeat(5_000)).getFirst();

    assertThat(own.before()).hasSizeLessThan(500).startsWith("… ");
    assertThat(own.after()).hasSizeLessThan(500).endsWith(" …");
  }
}
