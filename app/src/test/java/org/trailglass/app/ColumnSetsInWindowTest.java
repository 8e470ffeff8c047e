package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.ColumnChoice;

/// Sets of columns by the View menu and its keys, in the whole window.
@InWindow(width = 1200, height = 760)
class ColumnSetsInWindowTest {
  private final OpenWindow window;

  ColumnSetsInWindowTest(OpenWindow window) {
    this.window = window;
  }

  private List<String> sets() {
    return window.read(
        () -> {
          var bar = (MenuBar) window.root().lookup(".menu-bar");
          var view = bar.getMenus().get(3);
          return view.getItems().stream()
              .filter(Menu.class::isInstance)
              .map(Menu.class::cast)
              .filter(menu -> menu.getText().equals("Column _sets"))
              .flatMap(menu -> menu.getItems().stream())
              .map(MenuItem::getText)
              .toList();
        });
  }

  private List<String> columns() {
    return window.read(
        () ->
            window.settings().now().columns().stream()
                .filter(ColumnChoice::isVisible)
                .map(ColumnChoice::field)
                .toList());
  }

  @Test
  void saveAndShowColumnsByKeys(FxRobot robot) throws IOException {
    // given
    window.openText(
        "trail.json", "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"requestID\":\"r\"}");
    robot.interact(() -> window.root().lookup("#events").requestFocus());

    // when
    robot.push(
        new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    window.settle();
    robot.write("requestID");
    robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ESCAPE);
    window.settle();
    robot.push(
        new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    robot.write("With_request");
    robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
    window.settle();

    // then
    assertThat(columns()).contains("requestID");
    assertThat(sets())
        .startsWith("With_request")
        .endsWith("_Usual columns", "_Save columns as\u2026");

    // when
    robot.push(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.ALT_DOWN));
    window.settle();

    // then
    assertThat(columns()).isNotEmpty().doesNotContain("requestID");

    // when
    robot.push(new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.ALT_DOWN));
    window.settle();

    // then
    assertThat(columns()).contains("requestID");
  }
}
