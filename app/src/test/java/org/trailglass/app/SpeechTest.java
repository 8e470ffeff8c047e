package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trailglass.app.settings.LanguageChoice;
import org.trailglass.app.text.Language;

class SpeechTest {
  private static final Locale BEFORE = Locale.getDefault();

  private final Speech unasked = new Speech(Optional.empty());

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(BEFORE);
  }

  @Test
  void followsTheSystemAndItsCountry() {
    Locale.setDefault(Locale.forLanguageTag("de-CH"));

    var words = unasked.words(LanguageChoice.SYSTEM);

    assertThat(words.get("menu.file")).isEqualTo("_Datei");
    assertThat(words.locale()).isEqualTo(Locale.forLanguageTag("de-CH"));
  }

  @Test
  void speaksEnglishWhereTheSystemSpeaksWhatItDoesNot() {
    Locale.setDefault(Locale.FRANCE);

    var words = unasked.speak(LanguageChoice.SYSTEM);

    assertThat(words.get("menu.file")).isEqualTo("_File");
    assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void speaksWhatWasChosen() {
    Locale.setDefault(Locale.US);

    var words = unasked.speak(LanguageChoice.GERMAN);

    assertThat(words.get("status.events", 1_204)).isEqualTo("1.204 Ereignisse");
    assertThat(Locale.getDefault()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void speaksWhatWasAskedForWhateverWasChosen() {
    Locale.setDefault(Locale.GERMANY);

    var words = new Speech(Optional.of(Language.ENGLISH)).words(LanguageChoice.GERMAN);

    assertThat(words.get("status.events", 1_204)).isEqualTo("1,204 events");
  }
}
