package org.trailglass.app.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneOrder;

@ExtendWith(ApplicationExtension.class)
class IdentitiesViewTest {
  private final OpenWorkspace open = new OpenWorkspace();
  private final Settings settings = new Settings(new KeptSettings());
  private final StackPane list = new StackPane();

  @Start
  void start(Stage stage) {
    Theme.LIGHT.apply();
    var model = new IdentitiesViewModel(open.workspace(), settings, new CurrentThreadRunner());
    var root = new StackPane(new IdentitiesView(model, Words.english(), list).root());
    stage.setScene(new Scene(root, 1_360, 330));
    stage.sizeToScene();
    stage.show();
  }

  @AfterEach
  void close() {
    open.close();
  }

  private void load(FxRobot robot, String text) throws IOException {
    Path file = Files.createTempFile("identities", ".json");
    robot.interact(
        () -> {
          try {
            open.open(file, text);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    Files.delete(file);
  }

  /// Alice takes a role, in which somebody writes and fails; Bob only reads.
  private void loadStory(FxRobot robot) throws IOException {
    var alice = user("alice", "AKIAALICE");
    load(
        robot,
        event("2024-03-01T10:00:00Z", "ListBuckets", alice, "")
            + event("2024-03-01T10:30:00Z", "AssumeRole", alice, credentials())
            + event("2024-03-01T11:00:00Z", "PutObject", role(), "")
            + event("2024-03-01T11:10:00Z", "StopLogging", role(), ",\"errorCode\":\"Denied\"")
            + event("2024-03-01T12:00:00Z", "GetObject", user("bob", "AKIABOB"), ""));
  }

  private static String event(String time, String name, String who, String rest) {
    return "{\"eventVersion\":\"1\",\"eventName\":\"%s\",\"eventTime\":\"%s\",%s%s}%n"
        .formatted(name, time, who, rest);
  }

  private static String user(String name, String key) {
    return """
    "userIdentity":{"type":"IAMUser","userName":"%1$s","accountId":"111122223333",\
    "arn":"arn:aws:iam::111122223333:user/%1$s","accessKeyId":"%2$s"}\
    """
        .formatted(name, key);
  }

  private static String role() {
    return """
    "userIdentity":{"type":"AssumedRole","principalId":"AROAX:a","accountId":"111122223333",\
    "arn":"arn:aws:sts::111122223333:assumed-role/deploy/a","accessKeyId":"ASIAROLE"}\
    """;
  }

  private static String credentials() {
    return """
    ,"eventSource":"sts.amazonaws.com","responseElements":{"credentials":\
    {"accessKeyId":"ASIAROLE","expiration":"Mar 1, 2024, 11:30:00 AM"},"assumedRoleUser":\
    {"assumedRoleId":"AROAX:a","arn":"arn:aws:sts::111122223333:assumed-role/deploy/a"}}\
    """;
  }

  private static LaneChart chart(FxRobot robot) {
    return robot.lookup("#identities-chart").query();
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#identities-count").<Label>query().getText();
  }

  private String filter() {
    return open.workspace().filterProperty().get().text();
  }

  private static Point2D at(LaneChart chart, int lane, String time) {
    var layout = chart.arranged();
    double x = layout.x(Instant.parse(time).toEpochMilli());
    return chart.localToScreen(x, layout.middle(lane));
  }

  @Test
  void saysWhyThereAreNoLanes(FxRobot robot) throws IOException {
    Node empty = robot.lookup("#identities-empty").query();
    assertThat(robot.from(empty).lookup("No events").tryQuery()).isPresent();

    loadStory(robot);
    assertThat(empty.isVisible()).isFalse();

    robot.interact(() -> open.workspace().filter(parsed("name:Nothing")));
    assertThat(empty.isVisible()).isTrue();
    assertThat(robot.from(empty).lookup("No event fits the filter").tryQuery()).isPresent();
  }

  private static Filter parsed(String text) {
    return new Filter(text, ((ParsedQuery) QueryParser.parse(text)).query());
  }

  @Test
  void switchesBetweenOriginsPrincipalsSessionsAndKeys(FxRobot robot) throws IOException {
    loadStory(robot);
    assertThat(count(robot)).isEqualTo("2 origins");

    robot.clickOn("#identities-principal");
    assertThat(count(robot)).isEqualTo("3 principals");

    robot.clickOn("#identities-session");
    assertThat(count(robot)).isEqualTo("3 lanes");
    assertThat(chart(robot).picture().lanes().handOns()).hasSize(1);

    robot.clickOn("#identities-key");
    assertThat(count(robot)).isEqualTo("3 keys");
    assertThat(chart(robot).picture().lane(1).name()).isEqualTo("ASIAROLE");
  }

  @Test
  void aClickOnAMarkShowsItsEvent(FxRobot robot) throws IOException {
    // given
    loadStory(robot);
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
    loadStory(robot);
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
    assertThat(filter()).contains("chain:ASIAROLE");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(2);
  }

  @Test
  void aDragNarrowsAndEscGivesItUp(FxRobot robot) throws IOException {
    // given
    loadStory(robot);
    var chart = chart(robot);

    // when
    robot.moveTo(at(chart, 0, "2024-03-01T10:50:00Z")).press(MouseButton.PRIMARY);
    robot.moveTo(at(chart, 0, "2024-03-01T11:20:00Z")).type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);

    // then
    assertThat(filter()).isEmpty();

    // when
    robot.moveTo(at(chart, 0, "2024-03-01T10:50:00Z")).press(MouseButton.PRIMARY);
    robot.moveTo(at(chart, 0, "2024-03-01T11:20:00Z")).release(MouseButton.PRIMARY);

    // then
    assertThat(filter()).startsWith("time >= 2024-03-01T10:").contains("time < 2024-03-01T11:");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(2);
  }

  @Test
  void zoomingIsSharedWithOtherCharts(FxRobot robot) throws IOException {
    // given
    loadStory(robot);
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
    loadStory(robot);
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
    assertThat(filter()).isEqualTo("chain:AKIAALICE");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(4);
  }

  @Test
  void drawsOnlyTheLanesInView(FxRobot robot) throws IOException {
    // given
    var random = new Random(5);
    var text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      var time = Instant.parse("2024-03-01T00:00:00Z").plusSeconds(random.nextInt(86_400));
      text.append(event(time.toString(), "GetObject", user("u" + i, "AKIAUSER" + i), ""));
    }

    // when
    load(robot, text.toString());
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.END);

    // then
    var chart = chart(robot);
    assertThat(count(robot)).isEqualTo("5,000 origins");
    assertThat(chart.state().focused().lane()).isEqualTo(4_999);
    assertThat(chart.arranged().end()).isEqualTo(5_000);
    assertThat(chart.drawnLanes()).isPositive().isLessThan(20);
    assertThat(chart.getChildrenUnmodifiable()).hasSize(3);
  }

  @Test
  void theListStandsBesideTheLanesUntilItIsPutAway(FxRobot robot) throws IOException {
    // given
    loadStory(robot);
    assertThat(list.getScene()).isNotNull();
    double beside = chart(robot).getWidth();

    // when
    robot.clickOn("#identities-list");

    // then
    assertThat(list.getScene()).isNull();
    assertThat(chart(robot).getWidth()).isGreaterThan(beside);
    assertThat(settings.now().isShown(Pane.PRINCIPALS)).isFalse();
  }

  @Test
  void aLaneAndThePrincipalPointOutEachOther(FxRobot robot) throws IOException {
    // given
    loadStory(robot);
    robot.clickOn("#identities-session");
    var chart = chart(robot);
    var principal = open.workspace().principal();

    // when
    robot.interact(chart::requestFocus);
    robot.type(KeyCode.END);

    // then
    assertThat(principal.idProperty().get()).hasValue("arn:aws:iam::111122223333:user/bob");

    // when
    robot.interact(() -> principal.set("arn:aws:iam::111122223333:user/alice"));

    // then
    assertThat(chart.picture().lanesOf(principal.idProperty().get())).containsExactly(0);
    assertThat(chart.state().focused().lane()).isEqualTo(2);
  }

  @Test
  void aPrincipalThatIsPointedOutIsScrolledTo(FxRobot robot) throws IOException {
    // given
    var text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      var time = Instant.parse("2024-03-01T00:00:00Z").plusSeconds(i);
      text.append(event(time.toString(), "GetObject", user("u" + i, "AKIAUSER" + i), ""));
    }
    load(robot, text.toString());
    assertThat(chart(robot).arranged().isInView(70)).isFalse();

    // when
    var principal = open.workspace().principal();
    robot.interact(() -> principal.set("arn:aws:iam::111122223333:user/u70"));

    // then
    assertThat(chart(robot).arranged().isInView(70)).isTrue();
  }

  @Test
  void theMenuOpensByKeysToo(FxRobot robot) throws IOException {
    // given
    loadStory(robot);
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.END);

    // when
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.clickOn("#identities-menu-filterFor");

    // then
    assertThat(filter()).isEqualTo("origin:bob");
  }

  @Test
  void keepsWhichLanesAreShownAndInWhichOrder(FxRobot robot) throws IOException {
    // given
    loadStory(robot);

    // when
    robot.clickOn("#identities-key");
    robot.interact(
        () ->
            robot
                .lookup("#identities-order")
                .<ChoiceBox<LaneOrder>>query()
                .setValue(LaneOrder.ERRORS));

    // then
    var anew = new IdentitiesViewModel(open.workspace(), settings, new CurrentThreadRunner());
    assertThat(anew.by().getValue()).isEqualTo(LaneBy.KEY);
    assertThat(anew.order().getValue()).isEqualTo(LaneOrder.ERRORS);

    // when
    robot.interact(
        () -> settings.change(kept -> kept.withIdentities(its -> its.withLanes("STARSIGN"))));

    // then
    assertThat(anew.by().getValue()).isEqualTo(LaneBy.ORIGIN);
  }

  @Test
  void theSignOfAnOddUseTellsItsReasonAndFilters(FxRobot robot) throws IOException {
    // given
    var root =
        """
        "userIdentity":{"type":"Root","accountId":"111122223333",\
        "arn":"arn:aws:iam::111122223333:root"}\
        """;
    load(
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
    assertThat(filter()).contains("odd:*");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(1);
  }
}
