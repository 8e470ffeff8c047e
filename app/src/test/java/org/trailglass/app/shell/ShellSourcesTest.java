package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Origin;

/// How things get into the window, and what it says of them: drops, pastes, loads.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class ShellSourcesTest {
  private final Path folder;
  private OpenShell window;

  ShellSourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    window = new OpenShell(stage, folder);
  }

  @Test
  void invitesWhileNothingIsOpenAndShowsThePanesOnceSomethingIs(FxRobot robot)
      throws TimeoutException {
    // given
    assertThat(robot.lookup(".empty-page").tryQuery()).isPresent();
    assertThat(robot.lookup("#table").tryQuery()).isEmpty();

    // when
    robot.clickOn("#empty-sample");
    window.await(() -> window.statuses().equals(List.of(Status.LOADED)));

    // then
    assertThat(robot.lookup(".empty-page").tryQuery()).isEmpty();
    assertThat(robot.lookup("#table").tryQuery()).isPresent();
    assertThat(window.origins()).containsExactly(OpenShell.SAMPLE);
  }

  @Test
  void opensFilesAndFoldersThatAreDropped(FxRobot robot) throws TimeoutException, IOException {
    // given
    var dropped = Files.createDirectory(folder.resolve("AWSLogs"));
    var other = Files.writeString(folder.resolve("trail.json"), "{}");
    var content = new ClipboardContent();
    content.putFiles(List.<File>of(dropped.toFile(), other.toFile()));

    // when
    robot.interact(() -> Drops.drop(window.shell().root(), content));

    // then
    window.await(() -> window.statuses().equals(List.of(Status.LOADED, Status.LOADED)));
    assertThat(window.origins())
        .containsExactly(new Origin.OnDisk(dropped), new Origin.OnDisk(other));
    assertThat(window.settings().now().recent())
        .containsExactly(other.toString(), dropped.toString());
  }

  @Test
  void saysWhatADropWillDoWhileSomethingIsDraggedOverTheWindow(FxRobot robot) {
    // given
    var content = new ClipboardContent();
    content.putString("{\"Records\":[]}");

    // when
    robot.interact(() -> Drops.over(window.shell().root(), content));

    // then
    var overlay = robot.lookup(".drop-overlay").<Node>query();
    assertThat(overlay.isVisible()).isTrue();
    robot.interact(() -> Drops.exit(window.shell().root(), content));
    assertThat(overlay.isVisible()).isFalse();
  }

  @Test
  void opensPastedJsonAndPastedPaths(FxRobot robot) throws TimeoutException, IOException {
    // given
    var file = Files.writeString(folder.resolve("trail.json"), "{}");

    // when
    robot.interact(() -> Drops.copy("{\"Records\":[]}"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    window.await(() -> window.statuses().equals(List.of(Status.LOADED)));
    robot.interact(() -> Drops.copy(file.toString()));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    window.await(() -> window.statuses().equals(List.of(Status.LOADED, Status.LOADED)));

    // then
    assertThat(window.origins()).last().isEqualTo(new Origin.OnDisk(file));
    assertThat(window.origins().getFirst().name()).isEqualTo("Pasted text 1");
  }

  @Test
  void opensWhatWasOpenedBefore(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(() -> window.settings().change(kept -> kept.withRecent("/old/trail.json")));

    // when
    robot.clickOn(".recent");

    // then
    window.await(() -> window.statuses().equals(List.of(Status.LOADED)));
    assertThat(window.origins()).containsExactly(new Origin.OnDisk(Path.of("/old/trail.json")));
  }

  @Test
  void saysThatNothingCameOutOfAPasteAndKeepsTheInvitation(FxRobot robot) throws TimeoutException {
    // given
    window.loader().setFruitless(true);

    // when
    robot.interact(() -> Drops.copy("hello world"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    window.await(() -> robot.lookup("#notice").<Node>query().isVisible());

    // then
    assertThat(robot.lookup("#notice .label").<Label>query().getText())
        .isEqualTo("Nothing in the pasted text is a CloudTrail event");
    assertThat(robot.lookup(".empty-page").tryQuery()).isPresent();

    // when
    robot.clickOn("#notice-action");

    // then
    assertThat(robot.lookup(".empty-page").tryQuery()).isEmpty();
    assertThat(robot.lookup("#problems").tryQuery()).isPresent();
    assertThat(robot.lookup("#notice").<Node>query().isVisible()).isFalse();
  }

  @Test
  void tellsWrongLimitsWithNothingToDoButToPutThemAway(FxRobot robot) {
    // when
    var wrong = ChosenLimits.of(Map.of("nesting", "deep")).wrong();
    robot.interact(() -> window.open().notices().tell(wrong));

    // then
    assertThat(robot.lookup("#notice .label").<Label>query().getText())
        .contains("nesting", "deep", "8 is used instead");
    assertThat(robot.lookup("#notice-action").<Button>query().isVisible()).isFalse();
    robot.clickOn("#notice-dismiss");
    assertThat(robot.lookup("#notice").<Node>query().isVisible()).isFalse();
  }

  @Test
  void forgetsAPathInWhichNoEventIs(FxRobot robot) throws TimeoutException {
    // given
    window.loader().setFruitless(true);

    // when
    robot.interact(() -> window.open().openPaths(List.of(Path.of("/no/such"))));
    window.await(() -> robot.lookup("#notice").<Node>query().isVisible());

    // then
    assertThat(window.settings().now().recent()).isEmpty();
  }

  @Test
  void asksBeforeItMixesTheSampleWithOtherSources(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(() -> window.open().openPaths(List.of(Path.of("/trail"))));
    window.await(() -> window.statuses().equals(List.of(Status.LOADED)));

    // when
    robot.interact(window.open()::openSample);

    // then
    assertThat(window.origins()).hasSize(1);
    window.await(
        () -> robot.lookup("#notice-action").<Node>query().getLayoutBounds().getWidth() > 0);
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#notice-action");
    window.await(() -> window.statuses().equals(List.of(Status.LOADED, Status.LOADED)));
    assertThat(window.origins()).contains(OpenShell.SAMPLE);
  }

  @Test
  void stopsALoadThatIsUnderWayAndKeepsWhatWasRead(FxRobot robot) throws TimeoutException {
    // given
    var mayEnd = new CountDownLatch(1);
    window.loader().setMeanwhile(() -> awaitLatch(mayEnd));
    robot.interact(() -> window.open().openPaths(List.of(Path.of("/large"))));
    window.await(() -> robot.lookup("#status-cancel").<Button>query().isVisible());
    window.await(() -> progress(robot).contains("20 of 48 files"));

    // when
    robot.clickOn("#status-cancel");
    mayEnd.countDown();

    // then
    window.await(() -> window.statuses().equals(List.of(Status.CANCELLED)));
    assertThat(robot.lookup(".load").<Node>query().isVisible()).isFalse();
  }

  private static String progress(FxRobot robot) {
    return robot.lookup(".progress-text").<Label>query().getText();
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
