package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;

class NamedKeysTest {
  private final Words german = Words.of(Language.GERMAN, Locale.GERMAN);

  @ParameterizedTest
  @CsvSource({
    "Ctrl+Shift+Z, Strg+Umschalt+Z",
    "Alt+Left, Alt+←",
    "Ctrl+Shift+Enter, Strg+Umschalt+↵",
    "Delete, Entf",
    "Ctrl+Plus, Strg++"
  })
  void showsKeysByTheirNames(String keys, String shown) {
    assertThat(NamedKeys.of(keys, german::keyName).getDisplayText()).isEqualTo(shown);
  }

  @Test
  void isPressedByTheSameKeys() {
    var keys = NamedKeys.of("Ctrl+Shift+Z", german::keyName);

    assertThat(keys.match(press(KeyCode.Z, true))).isTrue();
    assertThat(keys.match(press(KeyCode.Z, false))).isFalse();
  }

  private static KeyEvent press(KeyCode code, boolean isShift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, true, false, false);
  }

  @Test
  void leavesKeysThatHaveNoOtherNames() {
    var keys = KeyCombination.valueOf("Ctrl+Shift+Z");

    assertThat(NamedKeys.of(keys, Words.english()::keyName)).isSameAs(keys);
    assertThat(NamedKeys.of("F3", german::keyName)).isEqualTo(KeyCombination.valueOf("F3"));
  }
}
