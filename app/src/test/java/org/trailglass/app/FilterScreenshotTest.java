package org.trailglass.app;

import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;

/// Draws the filter bar and the facets into `target/screenshots`.
@InWindow
class FilterScreenshotTest {
  private final OpenWindow window;

  FilterScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsTheCompletionOfAFilter(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);

    // when
    robot.write("outcome:failed errorCode:Acc");
    window.settle();

    // then
    draw(window, "filter-completion", theme);

    // What is typed is asked when the field is left: before the window is gone.
    robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    window.settle();
  }

  @ParameterizedTest
  @EachLook
  void drawsTheFiltersThatAreKept(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    var texts = List.of("outcome:failed", "name:*Policy* write:true", "ip:203.0.113.0/24");
    robot.interact(() -> texts.forEach(window.composition().filterBar()::apply));

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.D);
    robot.write("Suspicious block");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    draw(window, "filter-kept", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsFacetsOfAFilteredTrail(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    window.filter("name:(AssumeRole or ConsoleLogin) not region:us-west-2");
    robot.interact(() -> ((ToggleButton) window.root().lookup("#facets-excluded")).fire());

    // then
    draw(window, "facets", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsTheChoiceOfFacets(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    robot.clickOn("#facets-add");

    // then
    draw(window, "fields", theme);
  }
}
