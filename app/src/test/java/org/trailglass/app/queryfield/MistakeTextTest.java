package org.trailglass.app.queryfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;
import org.trailglass.query.Mistake;
import org.trailglass.query.QueryParser;
import org.trailglass.search.PatternFault;

class MistakeTextTest {
  private final Words german = Words.of(Language.GERMAN, Locale.GERMAN);

  @ParameterizedTest
  @EnumSource
  void saysInTheLanguageOfTheWindowWhyARegularExpressionCannotBeUsed(PatternFault.Reason reason) {
    var fault = new PatternFault(reason, "a\u0007detail");

    var said = MistakeText.of(fault, german);

    assertThat(said).contains("reguläre", "Ausdruck").endsWith(".").doesNotContain("\u0007");
    assertThat(said).isNotEqualTo(MistakeText.of(fault, Words.english()));
    assertThat(said.contains("detail")).isEqualTo(reason == PatternFault.Reason.WRONG);
  }

  @ParameterizedTest
  @EnumSource
  void hasASentenceForEveryMistake(Mistake.Kind kind) {
    assertThat(Words.english().has("mistake." + kind)).isTrue();
    assertThat(german.has("mistake." + kind)).isTrue();
  }

  @Test
  void saysInGermanThatARegularExpressionIsNestedTooDeeply() {
    var mistake = (Mistake) QueryParser.parse("/" + "(".repeat(50_000) + ")".repeat(50_000) + "/");

    assertThat(MistakeText.of(mistake, german))
        .isEqualTo("Dieser reguläre Ausdruck ist zu tief verschachtelt.");
  }
}
