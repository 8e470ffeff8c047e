package org.trailglass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedSettingsTest {
  private final KeptSettings file = new KeptSettings();
  private final SharedSettings shared = new SharedSettings(file);
  private final Settings one = shared.forWindow();
  private final Settings other = shared.forWindow();

  @Test
  void changesWhatIsThePersonsInEveryWindowAtOnce() {
    // when
    one.change(kept -> kept.withTheme(ThemeChoice.DARK).withRecent("/trail"));
    one.change(kept -> kept.withTextSize(kept.textSize().larger()));
    one.change(kept -> kept.withLanguage(LanguageChoice.GERMAN));

    // then
    assertThat(other.now().theme()).isEqualTo(ThemeChoice.DARK);
    assertThat(other.now().recent()).containsExactly("/trail");
    assertThat(other.now().textSize()).isEqualTo(TextSize.usual().larger());
    assertThat(other.now().language()).isEqualTo(LanguageChoice.GERMAN);
    assertThat(shared.choicesProperty().get()).isEqualTo(one.now());
  }

  @Test
  void letsEveryWindowBeArrangedForItself() {
    // when
    one.change(kept -> kept.withPane(Pane.DETAIL, false));
    other.change(kept -> kept.withZone(ZoneChoice.LOCAL));

    // then
    assertThat(one.now().isShown(Pane.DETAIL)).isFalse();
    assertThat(one.now().zone()).isEqualTo(ZoneChoice.LOCAL);
    assertThat(other.now().isShown(Pane.DETAIL)).isTrue();
  }

  @Test
  void beginsAWindowAsTheOneThatWasChangedLast() {
    // given
    one.change(kept -> kept.withPane(Pane.DETAIL, false));

    // when
    var third = shared.forWindow();

    // then
    assertThat(third.now()).isEqualTo(one.now());
    assertThat(file.read()).isEqualTo(one.now());
  }

  @Test
  void leavesAClosedWindowAlone() {
    // when
    shared.leave(other);
    one.change(kept -> kept.withTheme(ThemeChoice.DARK));

    // then
    assertThat(other.now().theme()).isEqualTo(ThemeChoice.SYSTEM);
  }

  @Test
  void keepsTheNamesThatEachWindowGave() {
    // given
    one.names();
    other.names();

    // when
    one.keepNames(Map.of("111122223333", "prod"));
    other.keepNames(Map.of("444455556666", "test"));

    // then
    assertThat(shared.forWindow().names())
        .isEqualTo(Map.of("111122223333", "prod", "444455556666", "test"));
  }
}
