package org.trailglass.app.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.identities.OpenIdentities.chart;
import static org.trailglass.app.identities.OpenIdentities.count;
import static org.trailglass.app.identities.OpenIdentities.event;
import static org.trailglass.app.identities.OpenIdentities.user;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.workspace.Filter;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneOrder;

/// Which lanes are shown, in which order, and what stands beside them.
@ExtendWith(ApplicationExtension.class)
class IdentitiesViewTest {
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
  void saysWhyThereAreNoLanes(FxRobot robot) throws IOException {
    Node empty = robot.lookup("#identities-empty").query();
    assertThat(robot.from(empty).lookup("No events").tryQuery()).isPresent();

    open.loadStory(robot);
    assertThat(empty.isVisible()).isFalse();

    robot.interact(() -> open.workspace().filter(parsed("name:Nothing")));
    assertThat(empty.isVisible()).isTrue();
    assertThat(robot.from(empty).lookup("No event fits the filter").tryQuery()).isPresent();
  }

  @Test
  void switchesBetweenOriginsPrincipalsSessionsAndKeys(FxRobot robot) throws IOException {
    open.loadStory(robot);
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
  void sortsTheLanesByAColumnAndTheirHandOnsWithThem(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    robot.clickOn("#identities-principal");
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.END);
    ChoiceBox<LaneOrder> order = robot.lookup("#identities-order").query();

    // when
    choose(robot, "list-sort-name");
    choose(robot, "list-sort-descending");
    var sorted = chart(robot).picture();
    var focused = chart(robot).state().focused().lane();
    var orderOfSorted = order.getValue();
    robot.interact(() -> order.setValue(LaneOrder.FIRST));

    // then
    assertThat(sorted.lanes().lanes())
        .extracting(IdentityLane::label)
        .containsExactly("deploy", "bob", "alice");
    assertThat(sorted.lanes().handOns())
        .singleElement()
        .satisfies(
            handOn -> {
              assertThat(handOn.from()).isEqualTo(2);
              assertThat(handOn.to()).isZero();
            });
    assertThat(sorted.lane(focused).label()).isEqualTo("bob");
    assertThat(orderOfSorted).isNull();
    assertThat(chart(robot).picture().lanes().lanes())
        .extracting(IdentityLane::label)
        .containsExactly("alice", "deploy", "bob");
  }

  @Test
  void keepsTheColumnOnlyForLanesThatHaveIt(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    robot.clickOn("#identities-key");
    robot.interact(() -> chart(robot).requestFocus());
    ChoiceBox<LaneOrder> order = robot.lookup("#identities-order").query();

    // when
    choose(robot, "list-sort-events");
    robot.clickOn("#identities-principal");

    // then
    assertThat(order.getValue()).isNull();

    // when
    robot.clickOn("#identities-key");
    robot.interact(() -> chart(robot).requestFocus());
    choose(robot, "list-sort-user");
    robot.clickOn("#identities-principal");

    // then
    assertThat(order.getValue()).isEqualTo(LaneOrder.FIRST);
    assertThat(chart(robot).picture().lanes().lanes())
        .extracting(IdentityLane::label)
        .containsExactly("alice", "deploy", "bob");
  }

  private static void choose(FxRobot robot, String id) {
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.interact(
        () -> {
          var menus =
              List.copyOf(Window.getWindows()).stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .toList();
          menus.stream()
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> "list-sort".equals(item.getId()))
              .flatMap(item -> ((Menu) item).getItems().stream())
              .filter(item -> id.equals(item.getId()))
              .findFirst()
              .orElseThrow()
              .fire();
          menus.forEach(Window::hide);
        });
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
    open.load(robot, text.toString());
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.END);

    // then
    var chart = chart(robot);
    assertThat(count(robot)).isEqualTo("5,000 origins");
    assertThat(chart.state().focused().lane()).isEqualTo(4_999);
    assertThat(chart.arranged().end()).isEqualTo(5_000);
    assertThat(chart.drawnLanes()).isPositive().isLessThan(20);
    assertThat(chart.getChildrenUnmodifiable()).hasSize(4);
  }

  @Test
  void theListStandsBesideTheLanesUntilItIsPutAway(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
    assertThat(open.list().getScene()).isNotNull();
    double beside = chart(robot).getWidth();

    // when
    robot.clickOn("#identities-list");

    // then
    assertThat(open.list().getScene()).isNull();
    assertThat(chart(robot).getWidth()).isGreaterThan(beside);
    assertThat(open.settings().now().isShown(Pane.PRINCIPALS)).isFalse();
  }

  @Test
  void aLaneAndThePrincipalPointOutEachOther(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);
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
    open.load(robot, text.toString());
    assertThat(chart(robot).arranged().isInView(70)).isFalse();

    // when
    var principal = open.workspace().principal();
    robot.interact(() -> principal.set("arn:aws:iam::111122223333:user/u70"));

    // then
    assertThat(chart(robot).arranged().isInView(70)).isTrue();
  }

  @Test
  void keepsWhichLanesAreShownAndInWhichOrder(FxRobot robot) throws IOException {
    // given
    open.loadStory(robot);

    // when
    robot.clickOn("#identities-key");
    robot.interact(
        () ->
            robot
                .lookup("#identities-order")
                .<ChoiceBox<LaneOrder>>query()
                .setValue(LaneOrder.ERRORS));

    // then
    var anew = open.model();
    assertThat(anew.by().getValue()).isEqualTo(LaneBy.KEY);
    assertThat(anew.order().getValue()).isEqualTo(LaneOrder.ERRORS);

    // when
    robot.interact(
        () ->
            open.settings().change(kept -> kept.withIdentities(its -> its.withLanes("STARSIGN"))));

    // then
    assertThat(anew.by().getValue()).isEqualTo(LaneBy.ORIGIN);
  }

  @Test
  void leavesOutAnAccountThatAllLanesHave(FxRobot robot) throws IOException {
    open.loadStory(robot);
    assertThat(chart(robot).picture().isOfOneAccount()).isTrue();

    var elsewhere = user("ann", "AKIAANN").replace("111122223333", "444455556666");
    open.load(robot, event("2024-03-01T13:00:00Z", "GetObject", elsewhere, ""));

    assertThat(chart(robot).picture().isOfOneAccount()).isFalse();
  }

  @Test
  void sortsByErrorsAndByRarity(FxRobot robot) throws IOException {
    // given
    var often = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      often.append(event("2024-03-01T09:0%d:00Z".formatted(i), "GetObject", user("eve", "K"), ""));
    }
    var denied = ",\"errorCode\":\"Denied\"";
    open.load(
        robot,
        often
            + event("2024-03-01T09:10:00Z", "GetObject", user("mia", "AKIAMIA"), denied)
            + event("2024-03-01T09:20:00Z", "StopLogging", user("tom", "AKIATOM"), ""));
    assertThat(names(robot)).containsExactly("eve", "mia", "tom");

    // when
    choose(robot, LaneOrder.ERRORS);

    // then
    assertThat(names(robot)).containsExactly("mia", "eve", "tom");

    // when
    choose(robot, LaneOrder.RARITY);

    // then
    assertThat(names(robot)).containsExactly("tom", "mia", "eve");

    // when
    choose(robot, LaneOrder.EVENTS);

    // then
    assertThat(names(robot).getFirst()).isEqualTo("eve");
  }

  private static void choose(FxRobot robot, LaneOrder order) {
    ChoiceBox<LaneOrder> box = robot.lookup("#identities-order").query();
    robot.interact(() -> box.setValue(order));
  }

  private static List<String> names(FxRobot robot) {
    return chart(robot).picture().lanes().lanes().stream().map(IdentityLane::label).toList();
  }

  private static Filter parsed(String text) {
    return new Filter(text, ((ParsedQuery) QueryParser.parse(text)).query());
  }
}
