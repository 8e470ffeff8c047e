package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;
import org.trailglass.sample.SampleIncident;

/// Draws the pictures of `docs/investigating.md` into `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class InvestigationScreenshotTest {
  private final Path folder;
  private OpenWindow window;

  InvestigationScreenshotTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(stage, folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @LightAndDark
  void drawsTheQuestionsOfAnIncident(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.resize(1440, 900);

    // when
    show(Pane.DETAIL, 760);
    reveal("StopLogging");

    // then
    draw(window, "investigating-chain", theme);

    // when
    window.reveal(
        (store, row) ->
            store
                .first(row, Fields.IDENTITY_ACCESS_KEY_ID)
                .filter(SampleIncident.LEAKED_KEY::equals)
                .flatMap(key -> store.first(row, Fields.AWS_REGION))
                .filter("sa-east-1"::equals)
                .isPresent());

    // then
    draw(window, "investigating-odd", theme);

    // when
    window.act(() -> window.workspace().wishes().showReach(SampleIncident.LEAKED_KEY));
    window.show(Pane.DETAIL, false);
    window.show(Pane.SIDE, false);
    show(Pane.PROBLEMS, 520);
    robot.interact(() -> selectFirst(robot.lookup("#reach-list").query()));
    robot.type(KeyCode.LEFT).type(KeyCode.DOWN).type(KeyCode.LEFT);

    // then
    draw(window, "investigating-reach", theme);

    // when
    window.filter("origin.key:" + SampleIncident.LEAKED_KEY);
    choose(robot, KeyCode.DIGIT5);
    robot.clickOn("#identities-session");
    robot.moveTo(".menu-bar");

    // then
    draw(window, "investigating-identities", theme);

    // when
    window.filter("");
    show(Pane.PRINCIPALS, 980);
    choose(robot, KeyCode.DIGIT6);

    // then
    draw(window, "investigating-principals", theme);
  }

  @ParameterizedTest
  @LightAndDark
  void drawsTheAddressRanges(Theme theme, FxRobot robot) throws IOException {
    window.openSample();
    for (var file : List.of("", folder.resolve("gone").resolve("x".repeat(200)).toString())) {
      window.act(() -> window.settings().change(choices -> choices.withAwsRanges(file)));
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
      window.settle();
      assertThat(robot.lookup("#ranges-said").tryQuery()).isPresent();
      draw(window, file.isEmpty() ? "ranges" : "ranges-gone", theme);
      robot.push(KeyCode.ESCAPE);
    }
  }

  private static void selectFirst(ListView<?> list) {
    list.requestFocus();
    list.getSelectionModel().clearAndSelect(0);
  }

  private void choose(FxRobot robot, KeyCode digit) {
    robot.press(KeyCode.SHORTCUT).type(digit).release(KeyCode.SHORTCUT);
    window.settle();
  }

  /// Shows a pane, so many pixels wide or high.
  private void show(Pane pane, double size) {
    window.show(pane, false);
    window.size(pane, size);
    window.show(pane, true);
  }

  private void reveal(String eventName) {
    window.reveal(
        (store, row) -> store.first(row, Fields.EVENT_NAME).filter(eventName::equals).isPresent());
  }
}
