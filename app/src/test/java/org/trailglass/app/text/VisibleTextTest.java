package org.trailglass.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void returnsTheVeryStringWhenNothingIsHidden() {
    // given
    String text = "arn:aws:iam::111122223333:user/Jörg-김 🔑 “x”";

    // when
    String visible = VisibleText.of(text);

    // then
    assertThat(visible).isSameAs(text);
  }

  @Test
  void showsControlCharactersByTheirNames() {
    assertThat(VisibleText.of("a\u001b[31m\u0000b\u007f")).isEqualTo("a⟨ESC⟩[31m⟨NUL⟩b⟨DEL⟩");
    assertThat(VisibleText.of("a\nb\tc\u001f")).isEqualTo("a⟨LF⟩b⟨TAB⟩c⟨US⟩");
    assertThat(VisibleText.of("\u0085")).isEqualTo("⟨U+0085⟩");
  }

  @Test
  void showsCharactersThatTurnTheDirectionByTheirNumber() {
    assertThat(VisibleText.of("user\u202egpj.exe")).isEqualTo("user⟨U+202E⟩gpj.exe");
    assertThat(VisibleText.of("\u2066x\u2069")).isEqualTo("⟨U+2066⟩x⟨U+2069⟩");
  }

  @Test
  void showsWhatLooksLikeASpaceOrLikeNothing() {
    assertThat(VisibleText.of("1:04\u202fPM")).isEqualTo("1:04⟨U+202F⟩PM");
    assertThat(VisibleText.of("ad\u200bmin")).isEqualTo("ad⟨U+200B⟩min");
    assertThat(VisibleText.of("x\u3164y")).isEqualTo("x⟨U+3164⟩y");
    assertThat(VisibleText.of("tag\udb40\udc41")).isEqualTo("tag⟨U+E0041⟩");
  }

  @Test
  void showsALoneSurrogateByItsNumber() {
    assertThat(VisibleText.of("a\ud83db")).isEqualTo("a⟨U+D83D⟩b");
  }

  @Test
  void keepsLinesWhereTheyAreWanted() {
    assertThat(VisibleText.ofLines("a\n\tb\r\u202e")).isEqualTo("a\n\tb⟨CR⟩⟨U+202E⟩");
  }

  @Test
  void leavesNothingHiddenInAnyText() {
    // given
    long seed = 20_240_301L;
    System.getLogger("test").log(System.Logger.Level.DEBUG, "seed {0}", seed);
    var random = new Random(seed);

    for (int round = 0; round < 2_000; round++) {
      // when
      String text = randomText(random);
      String visible = VisibleText.of(text);

      // then
      assertThat(visible.codePoints().noneMatch(VisibleText::isHidden))
          .as("seed %d, round %d", seed, round)
          .isTrue();
    }
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append((char) random.nextInt(0x1_0000));
    }
    return text.toString();
  }
}
