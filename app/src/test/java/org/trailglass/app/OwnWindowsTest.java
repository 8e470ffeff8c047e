package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;

/// Parts of the window in windows of their own.
@InWindow
class OwnWindowsTest {
  private final OpenWindow window;

  OwnWindowsTest(OpenWindow window) {
    this.window = window;
  }

  @Test
  void showsTheCurrentEventInAWindowOfItsOwnAndBringsItBack(FxRobot robot) {
    // given
    window.openSample();
    window.reveal((store, row) -> true);

    // when
    window.detach(Part.DETAIL, true);
    window.reveal("StopLogging");

    // then
    assertThat(titles()).containsExactly("Event detail – sample-incident – Trailglass");
    assertThat(isInMain(".detail")).isFalse();
    assertThat(text(window.own().getFirst(), ".detail-header .heading")).isEqualTo("StopLogging");

    // when
    robot.interact(
        () ->
            window
                .own()
                .getFirst()
                .fireEvent(
                    new WindowEvent(window.own().getFirst(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    window.settle();

    // then
    assertThat(titles()).isEmpty();
    assertThat(isInMain(".detail")).isTrue();
    assertThat(window.settings().now().layout().detached()).isEmpty();
  }

  @Test
  void movesWhatHasTheKeyboardWithAKeyAndGoesThroughThePanesOfAllWindows(FxRobot robot) {
    // given
    window.openSample();
    window.show(Pane.PROBLEMS, true);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    window.settle();

    // when
    robot.push(KeyCode.SHIFT, KeyCode.F4);
    window.settle();

    // then
    assertThat(window.settings().now().layout().detached()).containsExactly(Part.IDENTITIES);
    assertThat(window.own().getFirst().isFocused()).isTrue();

    // when
    robot.type(KeyCode.F6);
    window.settle();

    // then
    assertThat(window.stage().isFocused()).isTrue();

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    window.settle();
    robot.push(KeyCode.SHIFT, KeyCode.F4);
    window.settle();

    // then
    assertThat(window.own()).isEmpty();
    assertThat(window.settings().now().layout().detached()).isEmpty();
  }

  @Test
  void saysWhichPartItMovesOutOrBringsBack(FxRobot robot) {
    // given
    window.openSample();
    robot.interact(() -> window.root().lookup("#events").requestFocus());

    // then
    assertThat(window.read(() -> entry().getText())).isEqualTo("_Move to own window");
    assertThat(window.read(() -> entry().isDisable())).isTrue();

    // when
    window.show(Pane.PROBLEMS, true);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    window.settle();

    // then
    assertThat(window.read(() -> entry().getText()))
        .isEqualTo("_Move \u201cIdentities\u201d to own window");

    // when
    robot.type(KeyCode.F10);
    window.settle();

    // then
    assertThat(window.read(() -> entry().isDisable())).as("the menus leave the keyboard").isFalse();

    // when
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> entry().fire());
    window.settle();

    // then
    assertThat(window.read(() -> entry().getText()))
        .isEqualTo("_Bring \u201cIdentities\u201d back");
  }

  private MenuItem entry() {
    return window.menuItem("menu-view-moveWindow");
  }

  @Test
  void obeysTheKeysOfTheMenusInEveryWindow(FxRobot robot) {
    // given
    window.openSample();
    window.detach(Part.FACETS, true);

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    window.settle();

    // then
    assertThat(window.settings().now().isShown(Pane.TIMELINE)).isFalse();

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.L);
    window.settle();

    // then
    assertThat(window.stage().isFocused()).isTrue();
  }

  @Test
  void leavesNoRoomForPanesWhoseTabsAllStandElsewhere() {
    // given
    window.openSample();

    // when
    window.detach(Part.FACETS, true);
    window.detach(Part.SOURCES, true);
    window.detach(Part.TIMELINE, true);

    // then
    assertThat(window.own()).hasSize(3);
    assertThat(window.read(() -> minX("#events"))).isZero();
    assertThat(isInMain("#timeline")).isFalse();

    // when
    window.act(() -> window.settings().change(kept -> kept.withUsualLayout()));
    window.settle();

    // then
    assertThat(window.own()).isEmpty();
    assertThat(window.read(() -> minX("#events"))).isPositive();
    assertThat(isInMain("#timeline")).isTrue();
  }

  @Test
  void closesTheWindowsOfPartsWithTheMainOneAndRemembersThem() {
    // given
    window.openSample();
    window.detach(Part.DETAIL, true);
    window.act(() -> window.own().getFirst().setX(300));

    // when
    window.act(window.composition()::close);

    // then
    assertThat(window.own()).isEmpty();
    assertThat(window.settings().now().layout().detached()).containsExactly(Part.DETAIL);
    assertThat(window.settings().now().layout().window(Part.DETAIL).orElseThrow().x())
        .isEqualTo(300);
  }

  @Test
  void closesTheWindowsOfPartsWhileThereIsNothingToShow() {
    // given
    window.openSample();
    window.detach(Part.DETAIL, true);

    // when
    window.act(window.composition().shellModel()::closeAll);
    window.settle();
    var whileEmpty = window.own();
    window.openSample();

    // then
    assertThat(whileEmpty).isEmpty();
    assertThat(window.own()).hasSize(1);
  }

  @Test
  void movesTheDividerOfThePaneWithTheKeyboard(FxRobot robot) {
    // given
    window.openSample();
    double before = window.read(() -> minX("#events"));
    window.act(() -> window.root().lookup("#facets").requestFocus());

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    window.settle();

    // then
    assertThat(window.read(() -> minX("#events"))).isEqualTo(before + 24);
    assertThat(window.settings().now().size(Pane.SIDE)).isPresent();
  }

  @Test
  void givesTheTimelineTheHeightThatAPersonDragsOrTypes(FxRobot robot) {
    // given
    window.openSample();
    double before = window.read(() -> height("#timeline"));
    window.act(() -> window.root().lookup("#timeline-chart").requestFocus());

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    window.settle();
    double typed = window.read(() -> height("#timeline"));
    window.size(Pane.TIMELINE, 200);
    window.settle();

    // then
    assertThat(typed).isEqualTo(before + 24);
    assertThat(window.read(() -> height("#timeline"))).isEqualTo(200);
  }

  private double height(String selector) {
    return window.root().lookup(selector).getLayoutBounds().getHeight();
  }

  private List<String> titles() {
    return window.own().stream().map(Stage::getTitle).toList();
  }

  private boolean isInMain(String selector) {
    return window.read(() -> window.root().lookup(selector) != null);
  }

  private double minX(String selector) {
    Node node = window.root().lookup(selector);
    return node.localToScene(node.getBoundsInLocal()).getMinX();
  }

  private String text(Stage stage, String selector) {
    return window.read(() -> ((Label) stage.getScene().getRoot().lookup(selector)).getText());
  }
}
