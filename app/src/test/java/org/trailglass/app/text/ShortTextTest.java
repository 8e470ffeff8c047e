package org.trailglass.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',     4, ''
          abcd,   4, abcd
          abcde,  4, abcd…
          abc😀,  5, abc😀
          abc😀e, 5, abc😀…
          abc😀e, 4, abc…
          😀e,    1, …
          abc,    0, …
          """)
  void keepsWholeCharactersThatFit(String text, int most, String shown) {
    assertThat(ShortText.of(text, most)).isEqualTo(shown);
  }

  @Test
  void keepsWholeCharactersOfATextThatIsEdited() {
    assertThat(ShortText.beginning("abc😀e", 4)).isEqualTo("abc");
    assertThat(ShortText.beginning("abc😀", 5)).isEqualTo("abc😀");
  }
}
