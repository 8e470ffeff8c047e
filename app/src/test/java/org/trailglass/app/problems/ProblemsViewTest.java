package org.trailglass.app.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.OpenWorkspace;

@ExtendWith(ApplicationExtension.class)
class ProblemsViewTest {
  private static final int FILES = 12;
  private static final int BREAKS = 900;

  private final OpenWorkspace open = new OpenWorkspace();

  @Start
  void start(Stage stage) throws IOException {
    Theme.LIGHT.apply();
    var model = new ProblemsViewModel(open.workspace(), Words.english(), new CurrentThreadRunner());
    stage.setScene(
        new Scene(
            new ProblemsView(
                    model, Words.english(), new Settings(new KeptSettings()), FakeLists.menu())
                .root(),
            900,
            500));
    stage.sizeToScene();
    stage.show();
    var folder = Files.createTempDirectory("problems");
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve("f%02d.json".formatted(i)), broken());
    }
    open.open(folder);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @AfterEach
  void close() {
    open.close();
  }

  private static String broken() {
    var text = new StringBuilder("{\"Records\":[");
    for (int i = 0; i < BREAKS; i++) {
      text.append("\n{\"eventVersion\": @},");
    }
    return text + "\n{\"eventVersion\":\"1\",\"eventName\":\"A\"}]}";
  }

  @Test
  void showsTheSpotOfAnyOfTenThousandProblemsByMouseAndKey(FxRobot robot) {
    // given
    WindowedTable<?> table = robot.lookup("#problems-table").query();
    assertThat(table.source().size()).isGreaterThanOrEqualTo(FILES * BREAKS);
    assertThat(table.rowNodes()).isLessThan(60);

    // when
    robot.interact(table::requestFocus);
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(0)));
    robot.type(KeyCode.DOWN);

    // then
    Label title = robot.lookup(".spot-title").query();
    assertThat(title.getText()).isEqualTo("A value is expected");
    Label place = robot.lookup(".spot-place").query();
    assertThat(place.getText()).startsWith("Line 3, column").endsWith("f00.json");
    Label mark = robot.lookup(".spot-mark").query();
    assertThat(mark.getText()).isEqualTo("@");

    // when
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

    // then
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains("\nBroken\tA value is expected\t", "f00.json\t3\t")
                .hasLineCount(2));
  }

  @Test
  void putsTheMarkIntoView(FxRobot robot) {
    // given
    WindowedTable<?> table = robot.lookup("#problems-table").query();

    // when
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(400)));
    WaitForAsyncUtils.waitForFxEvents();

    // then
    Label mark = robot.lookup(".spot-mark").query();
    ScrollPane scroll = robot.lookup("#problem-spot .scroll-pane").query();
    var seen = scroll.localToScene(scroll.getBoundsInLocal());
    assertThat(seen.contains(mark.localToScene(mark.getBoundsInLocal()))).isTrue();
  }

  @Test
  void keepsOneOfTheThreeListsChosen(FxRobot robot) {
    // given
    ToggleButton skipped = robot.lookup("#problems-show-skipped").query();
    WindowedTable<?> table = robot.lookup("#problems-table").query();

    // when
    robot.clickOn(skipped).clickOn(skipped);

    // then
    assertThat(skipped.isSelected()).isTrue();
    assertThat(table.source().size()).isZero();
  }
}
