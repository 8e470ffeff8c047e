package org.trailglass.app;

import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;
import org.trailglass.sample.BenchmarkTrail;

/// Draws the figures and the coverage of what was opened, and a load under way, into
/// `target/screenshots`.
@InWindow
class SourceScreenshotTest {
  private final OpenWindow window;

  SourceScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsTheCoverage(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.show(Pane.PROBLEMS, true);

    // when
    window.showTab("coverage");

    // then
    draw(window, "coverage", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsALoadInProgress(Theme theme) throws IOException {
    // given
    BenchmarkTrail.write(window.folder(), 20_000, 60, 1);
    window.holdLoadsAtTheirFirstEvents();

    // when
    window.open(window.folder());
    window.await(() -> window.workspace().resultProperty().get().size() > 0);

    // then
    draw(window, "loading", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsTheFiguresOfASource(Theme theme, FxRobot robot) throws IOException {
    // given
    window.show(Pane.SIDE, false);
    window.size(Pane.SIDE, 330);
    window.show(Pane.SIDE, true);
    window.openSample();
    window.showTab("sources");
    WindowedTable<?> sources = robot.lookup("#sources-table").query();

    // when
    robot.interact(() -> sources.selectionProperty().set(RowSelection.of(0)));

    // then
    draw(window, "source", theme);
  }
}
