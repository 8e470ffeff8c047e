package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.event.Fields;
import org.trailglass.sample.SampleIncident;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

/// From an event to who is behind it and back, in the whole window over the sample incident.
@InWindow
class ChainInWindowTest {
  private static final String ORIGIN = "key:AKIA4NWJENKINEXAMPLE";
  private static final String DESCENT = "chain:AKIA4NWJENKINEXAMPLE";

  private final List<String> reached = new ArrayList<>();
  private final OpenWindow window;

  ChainInWindowTest(OpenWindow window) {
    this.window = window;
  }

  @BeforeEach
  void open() {
    window.act(
        () ->
            window
                .workspace()
                .wishes()
                .reachProperty()
                .subscribe(wish -> wish.ifPresent(reached::add)));
    window.openSample();
    window.reveal("StopLogging");
  }

  private RowId current() {
    return window.read(() -> window.workspace().currentProperty().get().orElseThrow());
  }

  private static Node card(FxRobot robot, String label) {
    return robot
        .lookup(".chain-spot")
        .match((Node node) -> node.getAccessibleText().startsWith(label))
        .query();
  }

  private void type(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    window.settle();
  }

  @Test
  void copiesACardWithItsWholeKeyAndWhatLedThere(FxRobot robot) {
    // given
    robot.interact(card(robot, "jenkins-deploy")::requestFocus);

    // when
    type(robot, KeyCode.RIGHT, KeyCode.RIGHT);
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    window.settle();
    var lines = window.read(() -> Clipboard.getSystemClipboard().getString()).lines().toList();

    // then
    assertThat(lines.getFirst()).startsWith("Step\tKind\tAccount\tEvents\tFirst event (UTC)");
    assertThat(lines.getLast())
        .contains("\t111122223333\t", "\t2024-03-06 02:34:41\t", "\tAssumeRole, 2024-03-06 02:")
        .containsPattern("\tASIA[A-Z0-9]{16}\t");
    assertThat(lines).hasSize(2);
  }

  @Test
  void sortsCardsWithNothingBetweenThemUntilAnotherEventIsChosen(FxRobot robot) {
    // given
    var natural = cards(robot);
    robot.interact(card(robot, "jenkins-deploy")::requestFocus);

    // when
    choose(robot, "list-sort-step");

    // then
    assertThat(cards(robot)).isNotEqualTo(natural).hasSameElementsAs(natural);
    assertThat(robot.lookup(".hand-on").match(Node::isVisible).tryQuery()).isEmpty();
    assertThat(card(robot, "jenkins-deploy").isFocused()).isTrue();

    // when
    var key = window.currentValue(Fields.IDENTITY_ACCESS_KEY_ID);
    window.reveal(
        (store, row) ->
            store.first(row, Fields.IDENTITY_ACCESS_KEY_ID).equals(Optional.of(key))
                && !store.first(row, Fields.EVENT_NAME).equals(Optional.of("StopLogging")));

    // then
    assertThat(cards(robot)).isEqualTo(natural);
    assertThat(robot.lookup(".hand-on").match(Node::isVisible).tryQuery()).isPresent();
  }

  private static List<String> cards(FxRobot robot) {
    return robot.lookup(".chain-spot").queryAll().stream().map(Node::getAccessibleText).toList();
  }

  private void choose(FxRobot robot, String id) {
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    robot.interact(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> "list-sort".equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    robot.type(KeyCode.ESCAPE);
    window.settle();
  }

  @Test
  void leadsToTheLeakedKeyInTwoClicksAndToAllThatCameOfItInOneMore(FxRobot robot) {
    // when
    robot.clickOn(card(robot, "jenkins-deploy"));
    window.settle();
    robot.clickOn("#chain-events-show");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo(ORIGIN);
    assertThat(window.read(() -> window.workspace().resultProperty().get().size())).isEqualTo(65);

    // when
    robot.clickOn("#chain-descent-show");
    window.settle();

    // then
    assertThat(window.filterText()).isEqualTo(DESCENT);

    // when
    robot.clickOn("#menu-event-reach");

    // then
    assertThat(reached).containsExactly("AKIA4NWJENKINEXAMPLE");
  }

  @Test
  void leadsToTheLeakedKeyInTwoClicksAndToWhatItReachedInOneMore(FxRobot robot) {
    // when
    robot.clickOn(card(robot, "jenkins-deploy"));
    window.settle();
    robot.clickOn("#chain-events-show");
    window.settle();

    // then
    assertThat(keysShown()).containsExactly("AKIA4NWJENKINEXAMPLE");
    assertThat(shown()).isEqualTo(65);

    // when
    robot.clickOn("#menu-event-reach");
    window.settle();

    // then
    assertThat(robot.lookup(".reach-subject").<Label>query().getText()).isEqualTo("jenkins-deploy");
    assertThat(lines(robot, "SUCCEEDED")).anyMatch(line -> line.contains("StopLogging]"));
    assertThat(lines(robot, "LASTING"))
        .anyMatch(line -> line.contains("texts=[" + SampleIncident.PLANTED_USER + ", 1111"))
        .anyMatch(line -> line.contains("texts=[" + SampleIncident.PLANTED_KEY + ", 1111"));
    assertThat(lines(robot, "SESSIONS"))
        .anyMatch(line -> line.contains("texts=[deploy-pipeline/jenkins-7731, "));
    assertThat(lines(robot, "ACCOUNTS"))
        .hasSize(2)
        .anyMatch(line -> line.contains("texts=[111122223333]"))
        .anyMatch(line -> line.contains("texts=[444455556666]"));
  }

  private Set<String> keysShown() {
    return window.read(
        () -> {
          var keys = new TreeSet<String>();
          var rows = window.workspace().resultProperty().get().rows();
          rows.forEach(row -> keys.addAll(rows.store().values(row, Fields.IDENTITY_ACCESS_KEY_ID)));
          return keys;
        });
  }

  /// The lines of a section of the report that is shown.
  private List<String> lines(FxRobot robot, String section) {
    ListView<?> list = robot.lookup("#reach-list").query();
    return window.read(
        () ->
            list.getItems().stream()
                .map(Object::toString)
                .filter(row -> row.startsWith("Entry[section=Section[kind=" + section + ","))
                .map(row -> row.substring(row.lastIndexOf("line=Line[")))
                .toList());
  }

  @Test
  void leadsThereByTheKeyboardAlone(FxRobot robot) {
    // given
    robot.interact(() -> robot.lookup(".chain-card.event").query().requestFocus());

    // when
    type(robot, KeyCode.HOME);
    type(robot, KeyCode.F);

    // then
    assertThat(window.filterText()).isEqualTo(ORIGIN);

    // when
    type(robot, KeyCode.D);
    type(robot, KeyCode.R);

    // then
    assertThat(window.filterText()).isEqualTo(DESCENT);
    assertThat(window.currentValue(Fields.EVENT_NAME)).isEqualTo("StopLogging");
    assertThat(reached).containsExactly("AKIA4NWJENKINEXAMPLE");
  }

  @Test
  void goesToTheCallThatHandedCredentialsOnAndBack(FxRobot robot) {
    // given
    var from = current();

    // when
    robot.clickOn(robot.lookup(".hand-on").<Node>query());
    window.settle();

    // then
    assertThat(window.currentValue(Fields.EVENT_NAME)).isEqualTo("AssumeRole");

    // when
    type(robot, KeyCode.ALT, KeyCode.LEFT);

    // then
    assertThat(current()).isEqualTo(from);
  }

  @Test
  void saysThatTheFilterHidesTheEventAndShowsIt(FxRobot robot) {
    // given
    window.filter("eventName:StopLogging");

    // when
    robot.clickOn(card(robot, "jenkins-deploy"));
    window.settle();

    // then
    assertThat(robot.lookup("#show-in-context").query().isVisible()).isTrue();

    // when
    robot.clickOn("#show-in-context");
    window.settle();

    // then
    assertThat(window.filterText()).isEmpty();
    assertThat(robot.lookup(".hidden-bar").query().isVisible()).isFalse();
  }

  @Test
  void followsTheKeyAndComesBackToFilterAndEvent(FxRobot robot) {
    // given
    window.filter("eventSource:cloudtrail.amazonaws.com");
    window.act(() -> window.workspace().sortBy(Sort.byTime().reversed()));
    window.settle();
    var from = current();

    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.K);

    // then
    assertThat(window.filterText()).isEqualTo("key:ASIA6BKOPERA7EXAMPLE");
    assertThat(current()).isEqualTo(from);
    assertThat(window.read(() -> window.workspace().sortProperty().get())).isEqualTo(Sort.byTime());

    // when
    window.act(() -> window.workspace().select(window.workspace().storeProperty().get().id(0)));
    type(robot, KeyCode.ALT, KeyCode.LEFT);

    // then
    assertThat(window.filterText()).isEqualTo("eventSource:cloudtrail.amazonaws.com");
    assertThat(current()).isEqualTo(from);
  }

  @Test
  void followsTheSessionThePrincipalAndTheAddress(FxRobot robot) {
    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.S);

    // then
    assertThat(window.filterText()).startsWith("session:").contains("backup-operator");
    assertThat(shown()).isEqualTo(24);

    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);

    // then
    assertThat(window.filterText()).startsWith("principal:").contains(":role/backup-operator");
    assertThat(shown()).isGreaterThan(24);

    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.A);

    // then
    assertThat(window.filterText()).isEqualTo("ip:203.0.113.77");
    assertThat(shown()).isGreaterThan(24);
  }

  private int shown() {
    return window.read(() -> window.workspace().resultProperty().get().size());
  }

  @Test
  void followsTheOriginAndTheResource(FxRobot robot) {
    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);

    // then
    assertThat(window.filterText()).isEqualTo("origin:jenkins-deploy");

    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.R);

    // then
    assertThat(window.filterText()).startsWith("resources.ARN:").contains(" or requestParameters:");
    assertThat(window.read(() -> window.workspace().resultProperty().get().size())).isPositive();
  }
}
