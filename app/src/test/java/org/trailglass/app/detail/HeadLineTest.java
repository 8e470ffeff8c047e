package org.trailglass.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadLineTest {

  @Test
  void givesAChipWhatItWantsWhereThereIsRoom() {
    assertThat(HeadLine.chipWidth(120, 400, 200)).isEqualTo(120);
  }

  @Test
  void cutsTheChipBeforeTheName() {
    assertThat(HeadLine.chipWidth(30_000, 400, 232)).isEqualTo(160);
  }

  @Test
  void neverGivesTheChipMoreThanHalfNorLessThanAThirdOfTheLine() {
    assertThat(HeadLine.chipWidth(30_000, 400, 20)).isEqualTo(200);
    assertThat(HeadLine.chipWidth(30_000, 400, 900)).isEqualTo(120);
  }
}
