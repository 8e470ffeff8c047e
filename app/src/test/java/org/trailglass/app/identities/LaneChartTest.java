package org.trailglass.app.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.identities.OpenIdentities.at;
import static org.trailglass.app.identities.OpenIdentities.chart;
import static org.trailglass.app.identities.OpenIdentities.event;
import static org.trailglass.app.identities.OpenIdentities.user;

import java.io.IOException;
import java.util.ArrayList;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.event.Fields;

/// Mouse, keys and menus among the lanes.
@ExtendWith(ApplicationExtension.class)
class LaneChartTest {
  private final OpenIdentities open = new OpenIdentities();

  @Start
  void start(Stage stage) {
    open.show(stage);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void aClickOnAMarkShowsItsEvent(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    robot.clickOn("#identities-key");

    // when
    robot.clickOn(at(chart(robot), 1, "2024-03-01T11:10:10Z"));

    // then
    var store = open.workspace().resultProperty().get().store();
    var id = open.workspace().currentProperty().get().orElseThrow();
    assertThat(store.values(store.row(id), Fields.EVENT_NAME)).containsExactly("StopLogging");
  }

  @Test
  void keysGoFromLaneToLaneAndFilter(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    robot.clickOn("#identities-session");
    robot.interact(() -> chart(robot).requestFocus());

    // when
    robot.type(KeyCode.HOME).type(KeyCode.DOWN);

    // then
    assertThat(chart(robot).getAccessibleText())
        .startsWith("deploy/a \u00b7 111122223333\n2 events: 1 failed, 1 write, 0 read\n")
        .contains("AssumeRole \u2190 alice, 2024-03-01 10:30:00 UTC");

    // when
    robot.type(KeyCode.RIGHT);

    // then
    assertThat(chart(robot).getAccessibleText()).contains("1 event: 0 failed, 1 write, 0 read");

    // when
    robot.type(KeyCode.ENTER);

    // then
    assertThat(open.filter()).contains("chain:ASIAROLE");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(2);
  }

  @Test
  void aDragNarrowsAndEscGivesItUp(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    var chart = chart(robot);

    // when
    robot.moveTo(at(chart, 0, "2024-03-01T10:50:00Z")).press(MouseButton.PRIMARY);
    robot.moveTo(at(chart, 0, "2024-03-01T11:20:00Z")).type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);

    // then
    assertThat(open.filter()).isEmpty();

    // when
    robot.moveTo(at(chart, 0, "2024-03-01T10:50:00Z")).press(MouseButton.PRIMARY);
    robot.moveTo(at(chart, 0, "2024-03-01T11:20:00Z")).release(MouseButton.PRIMARY);

    // then
    assertThat(open.filter())
        .startsWith("time >= 2024-03-01T10:")
        .contains("time < 2024-03-01T11:");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(2);
  }

  @Test
  void zoomingIsSharedWithOtherCharts(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    var chart = chart(robot);
    long before = chart.arranged().view().length();
    robot.interact(chart::requestFocus);

    // when
    robot.type(KeyCode.EQUALS);

    // then
    var chosen = open.workspace().shownTime().chosenProperty().get().orElseThrow();
    assertThat(chosen.length()).isLessThan(before);
    assertThat(chart.arranged().view()).isEqualTo(chosen);
  }

  @Test
  void theMenuFiltersForWhatALaneLedTo(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    robot.clickOn("#identities-principal");

    // when
    var chart = chart(robot);
    var on = at(chart, 0, "2024-03-01T10:00:00Z");
    var in = chart.localToScene(chart.screenToLocal(on));
    robot.interact(
        () ->
            chart.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    in.getX(),
                    in.getY(),
                    on.getX(),
                    on.getY(),
                    false,
                    null)));
    robot.clickOn("#identities-menu-descent");

    // then
    assertThat(open.filter()).isEqualTo("chain:AKIAALICE");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(4);
  }

  @Test
  void theMenuOpensByKeysToo(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.END);

    // when
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.clickOn("#identities-menu-filterFor");

    // then
    assertThat(open.filter()).isEqualTo("origin:bob");
  }

  @Test
  void narrowsToTimeByKeys(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    robot.interact(() -> chart(robot).requestFocus());

    // when
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    var told = chart(robot).getAccessibleText();
    robot.type(KeyCode.ENTER);

    // then
    assertThat(told).contains(" to ").endsWith("UTC");
    assertThat(open.filter()).contains("time >= ").contains("time < ");
  }

  @Test
  void theMenuLeadsToWhatALaneReached(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    var reached = new ArrayList<String>();
    open.workspace().wishes().reachProperty().subscribe(wish -> wish.ifPresent(reached::add));
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.END);

    // when
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.clickOn("#identities-menu-reach");

    // then
    assertThat(reached).containsExactly("AKIABOB");
  }

  @Test
  void theSignOfAnOddUseTellsItsReasonAndFilters(FxRobot robot) throws IOException {
    // given
    var root =
        """
        "userIdentity":{"type":"Root","accountId":"111122223333",\
        "arn":"arn:aws:iam::111122223333:root"}\
        """;
    open.load(
        robot,
        event("2024-03-01T10:00:00Z", "ListBuckets", user("alice", "AKIAALICE"), "")
            + event("2024-03-01T11:00:00Z", "StopLogging", root, ""));
    var chart = chart(robot);
    robot.interact(chart::requestFocus);

    // when
    robot.type(KeyCode.END).type(KeyCode.RIGHT);

    // then
    assertThat(chart.getAccessibleText())
        .contains("Odd: 1 event\nUsed by the root user: StopLogging");

    // when
    var at = chart.arranged().odd(chart.picture().bins(), chart.state().focused());
    robot.clickOn(chart.localToScreen(at));

    // then
    assertThat(open.filter()).contains("odd:*");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(1);
  }
}
