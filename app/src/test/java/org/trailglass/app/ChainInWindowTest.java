package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.event.Fields;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

/// From an event to who is behind it and back, in the whole window over the sample incident.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class ChainInWindowTest {
  private static final String ORIGIN = "key:AKIA4NWJENKINEXAMPLE";
  private static final String DESCENT = "chain:AKIA4NWJENKINEXAMPLE";

  private final Path folder;
  private final List<String> reached = new ArrayList<>();
  private OpenWindow window;

  ChainInWindowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(stage, folder);
    window.workspace().wishes().reachProperty().subscribe(wish -> wish.ifPresent(reached::add));
  }

  @BeforeEach
  void open() {
    window.openSample();
    reveal("StopLogging");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void reveal(String name) {
    window.reveal((store, row) -> store.first(row, Fields.EVENT_NAME).equals(Optional.of(name)));
  }

  private RowId current() {
    return window.read(() -> window.workspace().currentProperty().get().orElseThrow());
  }

  private String nameOfCurrent() {
    return window.read(
        () -> {
          var store = window.workspace().storeProperty().get();
          int row = store.row(window.workspace().currentProperty().get().orElseThrow());
          return store.first(row, Fields.EVENT_NAME).orElse("");
        });
  }

  private String filter() {
    return window.read(() -> window.workspace().filterProperty().get().text());
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
  void leadsToTheLeakedKeyInTwoClicksAndToAllThatCameOfItInOneMore(FxRobot robot) {
    // when
    robot.clickOn(card(robot, "jenkins-deploy"));
    window.settle();
    robot.clickOn("#chain-events-show");
    window.settle();

    // then
    assertThat(filter()).isEqualTo(ORIGIN);
    assertThat(window.read(() -> window.workspace().resultProperty().get().size())).isEqualTo(65);

    // when
    robot.clickOn("#chain-descent-show");
    window.settle();

    // then
    assertThat(filter()).isEqualTo(DESCENT);

    // when
    robot.clickOn("#chain-reach");

    // then
    assertThat(reached).containsExactly("AKIA4NWJENKINEXAMPLE");
  }

  @Test
  void leadsThereByTheKeyboardAlone(FxRobot robot) {
    // given
    robot.interact(() -> robot.lookup(".chain-card.event").query().requestFocus());

    // when
    type(robot, KeyCode.HOME);
    type(robot, KeyCode.F);

    // then
    assertThat(filter()).isEqualTo(ORIGIN);

    // when
    type(robot, KeyCode.D);
    type(robot, KeyCode.R);

    // then
    assertThat(filter()).isEqualTo(DESCENT);
    assertThat(nameOfCurrent()).isEqualTo("StopLogging");
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
    assertThat(nameOfCurrent()).isEqualTo("AssumeRole");

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
    assertThat(filter()).isEmpty();
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
    assertThat(filter()).isEqualTo("key:ASIA6BKOPERA7EXAMPLE");
    assertThat(current()).isEqualTo(from);
    assertThat(window.read(() -> window.workspace().sortProperty().get())).isEqualTo(Sort.byTime());

    // when
    window.act(() -> window.workspace().select(window.workspace().storeProperty().get().id(0)));
    type(robot, KeyCode.ALT, KeyCode.LEFT);

    // then
    assertThat(filter()).isEqualTo("eventSource:cloudtrail.amazonaws.com");
    assertThat(current()).isEqualTo(from);
  }

  @Test
  void followsTheOriginAndTheResource(FxRobot robot) {
    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);

    // then
    assertThat(filter()).isEqualTo("origin:jenkins-deploy");

    // when
    type(robot, KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.R);

    // then
    assertThat(filter()).startsWith("resources.ARN:").contains(" or requestParameters:");
    assertThat(window.read(() -> window.workspace().resultProperty().get().size())).isPositive();
  }
}
