package org.trailglass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {
  @Test
  void goesUpAndDownTheSameSteps() {
    var size = TextSize.usual();

    assertThat(size.larger().percent()).isEqualTo(110);
    assertThat(size.larger().smaller()).isEqualTo(size);
    assertThat(size.smaller().percent()).isEqualTo(90);
  }

  @Test
  void staysAtItsBounds() {
    assertThat(new TextSize(200).larger()).isEqualTo(new TextSize(200));
    assertThat(new TextSize(80).smaller()).isEqualTo(new TextSize(80));
  }

  @Test
  void takesTheNearestSizeForOneThatIsTooLargeOrTooSmall() {
    assertThat(new TextSize(5_000).percent()).isEqualTo(200);
    assertThat(new TextSize(0).percent()).isEqualTo(80);
  }

  @Test
  void goesToTheNextStepFromASizeBetweenTwo() {
    assertThat(new TextSize(120).larger().percent()).isEqualTo(125);
    assertThat(new TextSize(120).smaller().percent()).isEqualTo(110);
  }
}
