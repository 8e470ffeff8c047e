package org.trailglass.app.queryfield;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

  @Test
  void cutsNoCharacterOfALongTextInHalf() {
    var begun = "a".repeat(TypedText.LONGEST - 1);

    assertThat(TypedText.plain(begun + "😀")).isEqualTo(begun);
  }
}
