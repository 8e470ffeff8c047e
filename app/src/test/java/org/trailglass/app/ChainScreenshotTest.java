package org.trailglass.app;

import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;

/// Draws the chain of credentials of an event into `target/screenshots`, in panes of several
/// widths.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class ChainScreenshotTest {
  private final Path folder;
  private OpenWindow window;

  ChainScreenshotTest(@TempDir Path folder) {
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
  @EnumSource(Theme.class)
  void drawsTheChainOfTheLastHop(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    reveal("StopLogging");

    // then
    for (int width : new int[] {1440, 1024}) {
      window.resize(width, width == 1440 ? 900 : 700);
      draw(window, "chain-" + width, theme);
    }

    // when
    window.resize(1440, 900);
    window.act(() -> window.composition().shellModel().keepSize(Pane.DETAIL, 760));

    // then
    window.act(() -> robot.lookup(".chain-spot").query().requestFocus());
    draw(window, "chain-focused", theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsWhereAChainBreaks(Theme theme) throws IOException {
    // given
    window.openSample();

    // when
    reveal("StartLogging");

    // then
    draw(window, "chain-gap", theme);
  }

  private void reveal(String eventName) {
    window.reveal(
        (store, row) -> store.first(row, Fields.EVENT_NAME).filter(eventName::equals).isPresent());
  }
}
