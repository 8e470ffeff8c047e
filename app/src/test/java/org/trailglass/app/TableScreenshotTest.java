package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.export.ExportKind;
import org.trailglass.app.export.ExportWish;
import org.trailglass.app.theme.Theme;

/// Draws the columns, colours, finds and exports of the table of events into `target/screenshots`.
@InWindow
class TableScreenshotTest {
  private final OpenWindow window;

  TableScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsEventsThatAreFoundAmongTheirColours(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.reveal("StopLogging");

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.F);
    robot.write("eventName:*Policy*");
    window.settle();

    // then
    draw(window, "find-events", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsTheColourRules(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.reveal("StopLogging");

    // when
    window.fire("menu-view-colors");

    // then
    draw(window, "color-rules", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsTheChoiceOfColumns(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);

    // then
    draw(window, "columns", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsTheSetsOfColumns(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);

    // when
    MenuButton sets = inPopup("#column-sets");
    robot.interact(() -> sets.getItems().getLast().fire());
    robot.write("Who did what");
    robot.type(KeyCode.ENTER);
    robot.interact(sets::show);

    // then
    draw(window, "column-sets", theme);
    assertThat(window.read(() -> sets.getItems().getFirst().getText())).isEqualTo("Who did what");
    robot.interact(() -> sets.getItems().getFirst().fire());
    assertThat(window.read(() -> sets.getScene().getWindow().isShowing())).isTrue();
  }

  @ParameterizedTest
  @EachLook
  void drawsAnExport(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.E);

    // then
    robot.type(KeyCode.DOWN);
    draw(window, "export", theme);
    robot.type(KeyCode.ESCAPE);
    var model = window.composition().export();
    var wish = new ExportWish(ExportKind.TRAIL, false, List.of());
    robot.interact(() -> model.export(wish, window.folder().resolve("out.json")));
    window.settle();
    draw(window, "exported", theme);
  }

  private MenuButton inPopup(String selector) {
    return window.read(
        () ->
            Window.getWindows().stream()
                .map(popup -> popup.getScene().getRoot().lookup(selector))
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow());
  }
}
