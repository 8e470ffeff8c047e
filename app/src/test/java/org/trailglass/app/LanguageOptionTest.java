package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.app.text.Language;

class LanguageOptionTest {
  @Test
  void standsWhereverOptionsStand() {
    var before = LanguageOption.of("--language", "de", "print", "a.json");
    var behind = LanguageOption.of("print", "a.json", "--language=de");

    assertThat(before.language()).contains(Language.GERMAN);
    assertThat(before.others()).containsExactly("print", "a.json");
    assertThat(behind).isEqualTo(before);
  }

  @Test
  void isAPathBehindTheEndOfOptions() {
    var option = LanguageOption.of("a.json", "--", "--language", "de");

    assertThat(option.name()).isEmpty();
    assertThat(option.others()).containsExactly("a.json", "--", "--language", "de");
  }

  @Test
  void isWrongWithoutALanguageThatIsSpoken() {
    assertThat(LanguageOption.of("--language").isWrong()).isTrue();
    assertThat(LanguageOption.of("--language=fr", "print").isWrong()).isTrue();
    assertThat(LanguageOption.of("print").isWrong()).isFalse();
  }
}
