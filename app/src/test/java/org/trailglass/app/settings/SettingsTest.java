package org.trailglass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private final KeptSettings file = new KeptSettings();
  private final Settings settings = new Settings(file);

  @Test
  void tellsThoseWhoWatchAChoiceOnlyWhenItChanges() {
    // given
    var seen = new ArrayList<ThemeChoice>();
    var theme = settings.of(Choices::theme);
    theme.subscribe(choice -> seen.add(choice));

    // when
    settings.change(choices -> choices.withZone(ZoneChoice.LOCAL));
    settings.change(choices -> choices.withTheme(ThemeChoice.DARK));

    // then
    assertThat(seen).containsExactly(ThemeChoice.SYSTEM, ThemeChoice.DARK);
  }

  @Test
  void keepsChangesAndNothingElse() {
    // when
    settings.change(choices -> choices.withTheme(ThemeChoice.SYSTEM));
    settings.change(choices -> choices.withTheme(ThemeChoice.LIGHT));

    // then
    assertThat(file.written()).isEqualTo(List.of(settings.now()));
  }

  @Test
  void remembersTheNewestRecentPathsOnceEach() {
    // when
    IntStream.range(0, 20)
        .forEach(i -> settings.change(choices -> choices.withRecent("/trail/" + i)));
    settings.change(choices -> choices.withRecent("/trail/15"));

    // then
    assertThat(settings.now().recent()).hasSize(12).startsWith("/trail/15", "/trail/19");
    assertThat(settings.now().recent()).doesNotHaveDuplicates();
  }

  @Test
  void showsThePanesOfTheFirstStart() {
    assertThat(settings.now().isShown(Pane.SIDE)).isTrue();
    assertThat(settings.now().isShown(Pane.PROBLEMS)).isFalse();
  }
}
