package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.theme.Theme;

/// Draws the dialog of AWS's address ranges into `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class RangesScreenshotTest {
  private final Path folder;
  private OpenWindow window;

  RangesScreenshotTest(@TempDir Path folder) {
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
  @EachLook
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
}
