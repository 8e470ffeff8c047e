package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;

/// The whole window without a mouse: Tab comes to everything in reading order and stays nowhere,
/// what has the keyboard is seen, and menus open by key.
@InWindow
class KeyboardInWindowTest {
  private static final List<String> PANES =
      List.of("filter-bar", "timeline", "facets", "events", "detail", "problems", "status-bar");

  private static final List<KeyCode> DIALOGS = List.of(KeyCode.B, KeyCode.K, KeyCode.A, KeyCode.N);

  private final OpenWindow window;

  KeyboardInWindowTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void goesRoundTheWindowInReadingOrderAndIsSeen(Theme theme, FxRobot robot) {
    // given
    openWhole(robot);

    // when
    window.act(theme::apply);
    var walk = TabWalk.looking(window, scene());

    // then
    assertThat(walk.isClosed()).isTrue();
    assertThat(walk.unseen()).isEmpty();
    assertThat(panes(walk)).isEqualTo(PANES);
  }

  @Test
  void comesOutOfEveryTabAgain(FxRobot robot) {
    // given
    openWhole(robot);

    for (var tab : List.of("Sources", "Coverage", "What it reached", "Summary", "JSON")) {
      // when
      robot.clickOn(tab);
      window.settle();
      var walk = around();

      // then
      assertThat(walk.isClosed()).as(tab).isTrue();
      assertThat(walk.unseen()).as(tab).isEmpty();
    }
    for (var key : List.of(KeyCode.DIGIT5, KeyCode.DIGIT6)) {
      robot.push(KeyCode.SHORTCUT, key);
      window.settle();
      var walk = around();
      assertThat(walk.isClosed()).as(key.getName()).isTrue();
      assertThat(walk.unseen()).as(key.getName()).isEmpty();
    }
  }

  @Test
  void goesRoundEveryDialog(FxRobot robot) {
    // given
    openWhole(robot);

    for (var key : DIALOGS) {
      // when
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, key);
      window.settle();
      var walk = TabWalk.looking(window, top());

      // then
      assertThat(walk.isClosed()).as(key.getName()).isTrue();
      assertThat(walk.unseen()).as(key.getName()).isEmpty();
      robot.push(KeyCode.ESCAPE);
      window.settle();
    }
  }

  @Test
  void opensEveryMenuByKey(FxRobot robot) {
    // given
    openWhole(robot);
    robot.clickOn("Summary");
    window.settle();

    // when
    var stops = List.of(".facet-head", ".facet-row", ".term-chip", ".field-value", "#events");

    // then
    for (var stop : stops) {
      assertThat(menuOf(stop, robot)).as(stop).isTrue();
    }
    robot.clickOn("JSON");
    window.settle();
    assertThat(menuOf(".json-area", robot)).as("JSON").isTrue();
    robot.clickOn("Identity");
    window.settle();
    assertThat(menuOf(".chain-card", robot)).as("chain").isTrue();
  }

  @Test
  void narrowsInTheTimelineAndComesToTheFilterByKey(FxRobot robot) {
    // given
    openWhole(robot);
    window.act(() -> window.root().lookup("#facets .facet-head").requestFocus());

    // when
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    robot.type(KeyCode.RIGHT);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).contains("time >= ");
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    window.settle();
    assertThat(window.read(() -> scene().getFocusOwner().getId())).isEqualTo("filter-field");
  }

  /// The sample with every pane, a filter of two terms, and an event that is chosen.
  private void openWhole(FxRobot robot) {
    window.openSample();
    window.filter("name:AssumeRole ~outcome:failed");
    for (var pane : List.of(Pane.SIDE, Pane.DETAIL, Pane.PROBLEMS, Pane.TIMELINE)) {
      window.show(pane, true);
    }
    window.act(() -> window.root().lookup("#events").requestFocus());
    robot.push(KeyCode.DOWN);
    window.settle();
  }

  private Scene scene() {
    return window.stage().getScene();
  }

  /// Of the window that was opened last.
  private Scene top() {
    return window.read(() -> List.copyOf(Window.getWindows()).getLast().getScene());
  }

  private TabWalk around() {
    return TabWalk.around(window, scene());
  }

  /// The panes that a walk comes through, from the first one on.
  private static List<String> panes(TabWalk walk) {
    var panes = new ArrayList<String>();
    for (var node : walk.nodes()) {
      var pane = pane(node);
      boolean isInPane = PANES.contains(pane);
      if (isInPane && (panes.isEmpty() || !panes.getLast().equals(pane))) {
        panes.add(pane);
      }
    }
    int first = panes.indexOf(PANES.getFirst());
    Collections.rotate(panes, -first);
    return panes.stream().distinct().toList();
  }

  private static String pane(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .flatMap(any -> Stream.concat(Stream.ofNullable(any.getId()), any.getStyleClass().stream()))
        .filter(PANES::contains)
        .findFirst()
        .orElse("none");
  }

  /// Whether Shift+F10 opens a menu where the keyboard is.
  private boolean menuOf(String stop, FxRobot robot) {
    window.act(() -> robot.lookup(stop).query().requestFocus());
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    window.settle();
    boolean isOpen =
        window.read(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
    robot.push(KeyCode.ESCAPE);
    window.settle();
    return isOpen;
  }
}
