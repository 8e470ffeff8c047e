package org.trailglass.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"de", "DE", "de-AT", "de_CH", "de_DE.UTF-8", "de_DE@euro"})
  void knowsALanguageByEveryNameThatSystemsWrite(String name) {
    assertThat(Language.named(name)).contains(Language.GERMAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "x-long", "deutsch", "../words"})
  void knowsNoOther(String name) {
    assertThat(Language.named(name)).isEmpty();
  }

  @Test
  void isEnglishWhereTheSystemSpeaksAnother() {
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Locale.forLanguageTag("de-CH"))).isEqualTo(Language.GERMAN);
  }
}
