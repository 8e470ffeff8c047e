package org.trailglass.app.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.detail.OpenDetail.EVENT;
import static org.trailglass.app.detail.OpenDetail.clipboard;
import static org.trailglass.app.detail.OpenDetail.texts;

import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.control.SelectableText;

/// The detail pane: who it was, its values, its tabs.
@ExtendWith(ApplicationExtension.class)
class DetailViewTest {
  private final OpenDetail open = new OpenDetail();

  @Start
  void start(Stage stage) {
    open.show(stage);
  }

  @Test
  void answersWhoItWasWhenAnEventIsSelected(FxRobot robot) throws Exception {
    assertThat(robot.lookup(".detail-empty").query().isVisible()).isTrue();

    open.select(robot, open.reader().add(EVENT));

    assertThat(robot.lookup(".detail-empty").query().isVisible()).isFalse();
    assertThat(texts(robot, ".answer"))
        .containsExactly(
            "Yes, IAM user mia", "No, the caller is an IAM user", "No, nothing names a service");
    assertThat(texts(robot, ".field-value")).contains("IAMUser", "mia", "AKIAIOSFODNN7EXAMPLE");
    assertThat(texts(robot, ".outcome")).containsExactly("AccessDenied");
  }

  @Test
  void leavesTheTabsInSightUnderAForgedName(FxRobot robot) throws Exception {
    var forged = EVENT.replace("\"mia\"", '"' + "x".repeat(3_000) + '"');

    open.select(robot, open.reader().add(forged));

    assertThat(texts(robot, ".detail-line").getFirst()).contains("x".repeat(200) + "\u2026");
    var tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
    assertThat(tabs.getBoundsInParent().getMinY()).isLessThan(200);
  }

  @Test
  void copiesAValueThatIsSelected(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    var key = robot.lookup(DetailViewTest::isKey).query();

    robot.doubleClickOn(key).press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);

    assertThat(((SelectableText) key).selected()).isEqualTo("AKIAIOSFODNN7EXAMPLE");
    assertThat(clipboard()).isEqualTo("AKIAIOSFODNN7EXAMPLE");
  }

  @Test
  void offersToCopyThePathOfAValue(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    var key = robot.lookup(DetailViewTest::isKey).query();

    robot.interact(
        () ->
            key.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 200, 200, false, null)));
    robot.clickOn("Copy path");

    assertThat(clipboard()).isEqualTo("userIdentity.accessKeyId");
  }

  @Test
  void showsTheSummaryInItsTab(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));

    var tabs = (TabPane) open.view().root().lookup(".tab-pane");
    robot.interact(() -> tabs.getSelectionModel().select(1));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(texts(robot, ".field-value"))
        .contains("AccessDenied", "2024-03-01 10:14:31 UTC", "/logs/a.json.gz");
  }

  @Test
  void turnsTheJsonIntoATabWhereThePaneIsLow(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    var tabs = (TabPane) open.view().root().lookup(".tab-pane");
    int high = tabs.getTabs().size();

    robot.interact(() -> ((Region) open.view().root()).setMaxHeight(400));
    WaitForAsyncUtils.waitForFxEvents();
    int low = tabs.getTabs().size();
    robot.interact(() -> ((Region) open.view().root()).setMaxHeight(800));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(high).isEqualTo(2);
    assertThat(low).isEqualTo(3);
    assertThat(tabs.getTabs()).hasSize(2);
    assertThat(open.area().getText()).contains("mia");
  }

  private static boolean isKey(Node node) {
    return node instanceof SelectableText text && text.text().startsWith("AKIA");
  }
}
