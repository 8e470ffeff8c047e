package org.trailglass.app.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trailglass.app.workspace.Names;

class NamedTextTest {
  private final NamedText text =
      new NamedText(Names.of(Map.of("111122223333", "production \u202Eed")));

  @Test
  void showsANameBehindItsValueAndHidesNothingInIt() {
    assertThat(text.of("111122223333"))
        .startsWith("111122223333 ⟦production ")
        .doesNotContain("\u202E");
    assertThat(text.of("444455556666")).isEqualTo("444455556666");
  }

  @Test
  void letsNoValueOrNameWriteTheMarksOfANameItself() {
    assertThat(text.of("444455556666 ⟦production⟧"))
        .isEqualTo("444455556666 ⟨U+27E6⟩production⟨U+27E7⟩");
    assertThat(text.of("444455556666 〚production〛")).doesNotContain("〚", "〛");
    assertThat(new NamedText(Names.of(Map.of("1", "a⟧ (b"))).of("1")).isEqualTo("1 ⟦a⟨U+27E7⟩ (b⟧");
  }

  @Test
  void cutsTheNameAndNotTheValue() {
    assertThat(text.shortened("111122223333", 4)).isEqualTo("111122223333 ⟦prod\u2026⟧");
  }
}
