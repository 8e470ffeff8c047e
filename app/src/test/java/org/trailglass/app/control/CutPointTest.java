package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutPointTest {

  @ParameterizedTest
  @CsvSource({
    "abcdef, 3, abc",
    "abc, 9, abc",
    "abc, 0, ''",
    "ab⟨U+202E⟩cd, 2, ab",
    "ab⟨U+202E⟩cd, 3, ab",
    "ab⟨U+202E⟩cd, 9, ab",
    "ab⟨U+202E⟩cd, 10, ab⟨U+202E⟩",
    "ab⟨U+202E⟩cd, 11, ab⟨U+202E⟩c",
    "ab⟨NUL⟩⟨ESC⟩, 9, ab⟨NUL⟩",
    "a⟨ a sentence in between ⟩, 6, a⟨ a s",
    "a⟨b, 3, a⟨b",
    "x🔑y, 2, x",
    "x🔑y, 3, x🔑"
  })
  void cutsBetweenWhatAPersonSees(String text, int wanted, String kept) {
    assertThat(text.substring(0, CutPoint.before(text, wanted))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 3, def",
    "abc, 9, ''",
    "abc, -1, abc",
    "ab⟨U+202E⟩cd, 2, ⟨U+202E⟩cd",
    "ab⟨U+202E⟩cd, 3, cd",
    "ab⟨U+202E⟩cd, 10, cd",
    "ab⟨U+202E⟩cd, 11, d",
    "a⟨ a sentence in between ⟩, 6, entence in between ⟩",
    "x🔑y, 1, 🔑y",
    "x🔑y, 2, y"
  })
  void leavesWholeWhatFollows(String text, int wanted, String left) {
    assertThat(text.substring(CutPoint.after(text, wanted))).isEqualTo(left);
  }
}
