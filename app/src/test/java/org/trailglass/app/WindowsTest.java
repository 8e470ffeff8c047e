package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.SharedSettings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;

/// Several windows of one program.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first
class WindowsTest {
  private final Path folder;
  private final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private Windows windows;

  WindowsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void start(FxRobot robot) {
    robot.interact(this::open);
  }

  private void open() {
    Platform.setImplicitExit(false);
    Fonts.load();
    Theme.LIGHT.apply();
    windows =
        new Windows(
            new SharedSettings(new KeptSettings()),
            Words.english(),
            new PathText(folder, folder),
            mistakes::add);
    windows.setOnLastClosed(() -> ends.add("ended"));
    windows.show(windows.make());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> windows.open().forEach(Windows.Shown::close));
    assertThat(mistakes).isEmpty();
  }

  @Test
  void opensAnEmptyWindowThatIsArrangedForItself(FxRobot robot) throws TimeoutException {
    // given
    var first = only();
    robot.interact(first.composition().open()::openSample);
    await(() -> first.composition().workspace().storeProperty().get().events() > 0);

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.N).release(KeyCode.SHORTCUT);
    await(() -> windows.open().size() == 2);

    // then
    var second = windows.open().getLast();
    assertThat(second).isNotSameAs(first);
    assertThat(second.composition().workspace().sourcesProperty().get()).isEmpty();
    assertThat(second.stage().getTitle()).isEqualTo("Trailglass");

    // when
    robot.interact(
        () -> {
          second.composition().shellModel().show(Pane.DETAIL, false);
          second.composition().shellModel().choose(ZoneChoice.LOCAL);
        });

    // then
    var model = first.composition().shellModel();
    assertThat(model.isShown(Pane.DETAIL).getValue()).isTrue();
    assertThat(model.zone().getValue()).isEqualTo(ZoneChoice.LOCAL);
  }

  @Test
  void endsTheProgramWithTheLastWindow(FxRobot robot) {
    // given
    var first = only();
    robot.interact(windows::openAnother);

    // when
    robot.interact(first::close);

    // then
    assertThat(ends).isEmpty();
    assertThat(windows.open()).hasSize(1).doesNotContain(first);

    // when
    robot.interact(only()::close);

    // then
    assertThat(ends).containsExactly("ended");
  }

  @Test
  void closesEveryWindowWithTheKeyThatEndsTheProgram(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(windows::openAnother);

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.Q).release(KeyCode.SHORTCUT);
    await(() -> windows.open().isEmpty());

    // then
    assertThat(ends).containsExactly("ended");
  }

  @Test
  void handsWhatALaterStartOpensToTheWindowThatWasUsedLast(FxRobot robot) throws TimeoutException {
    // given
    var first = only();
    robot.interact(windows::openAnother);
    var second = windows.open().getLast();
    robot.interact(first.window()::raise);
    await(() -> windows.lastUsed().orElseThrow() == first);

    // when
    robot.interact(
        () -> windows.open(new Start.Opening(List.of(folder.resolve("trail.json")), false, "")));
    WaitForAsyncUtils.waitForFxEvents();

    // then
    assertThat(first.composition().workspace().sourcesProperty().get()).hasSize(1);
    assertThat(second.composition().workspace().sourcesProperty().get()).isEmpty();
  }

  private Windows.Shown only() {
    assertThat(windows.open()).hasSize(1);
    return windows.open().getFirst();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
