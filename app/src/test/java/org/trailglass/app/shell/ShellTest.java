package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.palette.MenuAction;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.TextSize;
import org.trailglass.app.settings.ThemeChoice;

/// Panes, menus and keys of the window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class ShellTest {
  private final Path folder;
  private OpenShell window;

  ShellTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    window = new OpenShell(stage, folder);
  }

  @Test
  void knowsEveryActionByAnIdThatNoLanguageChanges(FxRobot robot) {
    // given
    var menus = robot.lookup(".menu-bar").queryAs(MenuBar.class);

    // when
    var actions = MenuEntry.of(menus).stream().map(MenuEntry::action).toList();

    // then
    assertThat(actions)
        .allMatch(MenuAction::isFixed)
        .extracting(MenuAction::id)
        .doesNotHaveDuplicates();
    assertThat(actions)
        .extracting(MenuAction::id)
        .contains("menu-view-side", "menu-view-theme-dark", "menu-view-ownWindow-sources")
        .allMatch(id -> id.matches("[a-zA-Z0-9_-]+"));
  }

  @Test
  void showsAndHidesPanesByKey(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(window.open()::openSample);
    window.await(() -> window.statuses().equals(List.of(Status.LOADED)));

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT2).type(KeyCode.DIGIT3);
    robot.release(KeyCode.SHORTCUT);

    // then
    assertThat(window.settings().now().isShown(Pane.DETAIL)).isFalse();
    assertThat(window.settings().now().isShown(Pane.PROBLEMS)).isTrue();
    assertThat(robot.lookup("#detail").tryQuery()).isEmpty();
    assertThat(robot.lookup("#problems").tryQuery()).isPresent();
  }

  @Test
  void goesFromPaneToPaneByKey(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(window.open()::openSample);
    window.await(() -> window.statuses().equals(List.of(Status.LOADED)));
    assertThat(robot.lookup("#table").<Node>query().isFocused()).isTrue();

    // when
    robot.type(KeyCode.F6);

    // then
    assertThat(robot.lookup("#detail").<Node>query().isFocused()).isTrue();
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertThat(robot.lookup("#table").<Node>query().isFocused()).isTrue();
  }

  @Test
  void goesToTheStatusBarLast(FxRobot robot) throws TimeoutException {
    // when
    robot.interact(window.open()::openSample);
    window.await(() -> window.statuses().equals(List.of(Status.LOADED)));

    // then
    var children = robot.lookup(".shell").<BorderPane>query().getChildrenUnmodifiable();
    assertThat(children.getLast()).isSameAs(robot.lookup(".status-bar").query());
  }

  @Test
  void listsTheShortcutsOfMenusAndPanes(FxRobot robot) {
    // when
    robot.type(KeyCode.F1);

    // then
    var shown =
        robot.lookup("#shortcuts .label").<Label>queryAll().stream().map(Label::getText).toList();
    assertThat(shown)
        .contains(
            "F1", "Keyboard shortcuts", "Open folder", "Event JSON", "Theme: Dark", "Colour rules");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void cutsNoShortcutAndNothingOfWhatItDoes(FxRobot robot) {
    // when
    robot.type(KeyCode.F1);

    // then
    var labels = robot.lookup("#shortcuts .label").<Label>queryAll();
    assertThat(labels).hasSizeGreaterThan(60);
    for (var label : labels) {
      assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
    }
  }

  @Test
  void changesTheSizeOfTextByKeys(FxRobot robot) {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.EQUALS, KeyCode.ADD).release(KeyCode.SHORTCUT);
    assertThat(window.settings().now().textSize()).isEqualTo(new TextSize(125));

    robot.press(KeyCode.SHORTCUT).type(KeyCode.SUBTRACT).release(KeyCode.SHORTCUT);
    assertThat(window.settings().now().textSize()).isEqualTo(new TextSize(110));

    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT0).release(KeyCode.SHORTCUT);
    assertThat(window.settings().now().textSize()).isEqualTo(TextSize.usual());
  }

  @Test
  void choosesTheThemeInTheMenu(FxRobot robot) {
    // when
    var bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
    var themes = (Menu) bar.getMenus().get(3).getItems().getFirst();
    robot.interact(themes.getItems().get(2)::fire);

    // then
    assertThat(window.settings().now().theme()).isEqualTo(ThemeChoice.DARK);
  }
}
