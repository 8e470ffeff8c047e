package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;

/// What each view says when it has nothing to show, drawn into `target/screenshots`.
@InWindow
class EmptyViewsTest {
  private static final String UNTIMED = "{\"eventName\":\"A\",\"eventVersion\":\"1.08\"}";

  private final OpenWindow window;

  EmptyViewsTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsWhatAFilterLeavesEmpty(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.show(Pane.PROBLEMS, true);

    // when
    window.filter("name:Nothing");

    // then
    for (var key : List.of(KeyCode.DIGIT5, KeyCode.DIGIT6)) {
      robot.push(KeyCode.SHORTCUT, key);
      window.settle();
      draw(window, "empty-filtered-" + key.getName(), theme);
    }
    assertThat(shown(robot)).contains("No event fits the filter", "No event selected");
  }

  @ParameterizedTest
  @EachLook
  void drawsWhatIsEmptyWithoutTimesAndProblems(Theme theme, FxRobot robot) throws IOException {
    // given
    window.show(Pane.PROBLEMS, true);

    // when
    window.openText("untimed.json", UNTIMED);

    // then
    assertThat(shown(robot)).contains("Everything was read", "No event has a time");
    draw(window, "empty-problems", theme);
    for (var tab : List.of("Coverage", "What it reached")) {
      robot.clickOn(tab);
      window.settle();
      draw(window, "empty-" + tab.toLowerCase(Locale.ROOT).replace(' ', '-'), theme);
    }
  }

  @ParameterizedTest
  @EachLook
  void drawsFacetsWithoutFields(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.act(() -> robot.lookup(".facet-head").query().requestFocus());

    // when
    while (!robot.lookup(".facet-head").queryAll().isEmpty()) {
      robot.type(KeyCode.DELETE);
    }
    window.settle();

    // then
    assertThat(shown(robot)).contains("No fields are chosen");
    draw(window, "empty-facets", theme);
  }

  @Test
  void takesTheLastTermAwayWhereAFilterLetsNothingThrough(FxRobot robot) {
    // given
    window.openSample();
    window.filter("name:StopLogging name:Nothing");

    // when
    robot.clickOn("Remove the last term");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo("name:StopLogging");
  }

  @ParameterizedTest
  @EachLook
  void drawsEmptyListsThatPopUp(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    window.settle();
    draw(window, "empty-kept", theme);
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    robot.write("zzzz");
    window.settle();
    draw(window, "empty-palette", theme);
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    window.settle();

    // then
    draw(window, "empty-names", theme);
    assertThat(shown(robot)).contains("No names");
    robot.push(KeyCode.ESCAPE);
  }

  /// The titles of all notes that are seen.
  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".empty-note").<EmptyNote>queryAll().stream()
        .filter(note -> note.isVisible() && note.getScene() != null)
        .map(note -> ((Label) note.lookup(".empty-note-title")).getText())
        .toList();
  }
}
