package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;

/// Draws the dialog of AWS's address ranges into `target/screenshots`.
@InWindow
class RangesScreenshotTest {
  private final OpenWindow window;

  RangesScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsTheAddressRanges(Theme theme, FxRobot robot) throws IOException {
    window.openSample();
    for (var file :
        List.of("", window.folder().resolve("gone").resolve("x".repeat(200)).toString())) {
      window.act(() -> window.settings().change(choices -> choices.withAwsRanges(file)));
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
      window.settle();
      assertThat(robot.lookup("#ranges-said").tryQuery()).isPresent();
      draw(window, file.isEmpty() ? "ranges" : "ranges-gone", theme);
      robot.push(KeyCode.ESCAPE);
    }
  }
}
