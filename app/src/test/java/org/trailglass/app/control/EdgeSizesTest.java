package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.app.control.EdgeSizes.Claim;

class EdgeSizesTest {
  private static final Claim SIDE = new Claim(220, 150);
  private static final Claim DETAIL = new Claim(460, 240);

  @Test
  void givesBothEndsWhatTheyWantWhereThereIsRoom() {
    assertThat(EdgeSizes.of(1440, 360, SIDE, DETAIL)).isEqualTo(new EdgeSizes(220, 460));
  }

  @Test
  void takesFromBothEndsBeforeItTakesFromTheMiddle() {
    // when
    var sizes = EdgeSizes.of(900, 360, SIDE, DETAIL);

    // then
    assertThat(900 - sizes.first() - sizes.last()).isEqualTo(360);
    assertThat(sizes.first()).isBetween(150.0, 220.0);
    assertThat(sizes.last()).isBetween(240.0, 460.0);
  }

  @Test
  void hidesTheFirstThenTheLastWhereThereIsNoRoomForThem() {
    assertThat(EdgeSizes.of(700, 360, SIDE, DETAIL)).isEqualTo(new EdgeSizes(0, 340));
    assertThat(EdgeSizes.of(500, 360, SIDE, DETAIL)).isEqualTo(new EdgeSizes(0, 0));
  }

  @Test
  void needsNoPaneAtAnEnd() {
    assertThat(EdgeSizes.of(500, 200, Claim.NONE, new Claim(250, 140)))
        .isEqualTo(new EdgeSizes(0, 250));
  }
}
