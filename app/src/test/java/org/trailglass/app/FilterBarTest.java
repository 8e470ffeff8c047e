package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.grid.WindowedTable;

/// Filters the whole window by keyboard.
@InWindow(width = 1200, height = 760)
class FilterBarTest {
  private static final int EVENTS = 400;

  private final OpenWindow window;

  FilterBarTest(OpenWindow window) {
    this.window = window;
  }

  @BeforeEach
  void openTrail() throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < EVENTS; i++) {
      text.append(event(i));
    }
    window.openText("trail.json", text);
  }

  @Test
  void writesAQueryWithCompletion(FxRobot robot) {
    // when
    focus(robot);
    robot.write("eventN");
    window.settle();
    robot.type(KeyCode.TAB);
    window.settle();
    robot.write("Rare");
    window.settle();
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(text()).isEqualTo("eventName:RareEvent ");
    assertThat(label("#filter-count")).isEqualTo("4 of 400 events");
  }

  @Test
  void isAStopOnTheWayFromPaneToPane(FxRobot robot) {
    // given
    robot.interact(() -> window.root().lookup("#events").requestFocus());
    var stops = new ArrayList<String>();

    // when
    for (int i = 0; i < 6; i++) {
      robot.type(KeyCode.F6);
      stops.add(window.read(() -> String.valueOf(window.stage().getScene().getFocusOwner())));
    }

    // then
    assertThat(stops).anyMatch(owner -> owner.contains("filter-field"));
  }

  @Test
  void keepsTheRowsOfAWrongQueryAndPutsItRightByAKey(FxRobot robot) {
    // when
    focus(robot);
    robot.write("eventName:(RareEvent");
    window.settle();
    int rows = rows();
    var mistake = label("#filter-mistake");
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(rows).isPositive();
    assertThat(mistake).startsWith("A closing bracket is missing here");
    assertThat(text()).isEqualTo("eventName:(RareEvent)");
    assertThat(rows()).isEqualTo(4);
  }

  @Test
  void goesBackToTheFilterBeforeAndToTheRowsThatWereSeen(FxRobot robot) {
    // given
    robot.interact(() -> table().scrollTo(5_000));

    // when
    focus(robot);
    robot.write("eventName:RareEvent");
    robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    window.settle();
    int narrowed = rows();
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    window.settle();

    // then
    assertThat(narrowed).isEqualTo(4);
    assertThat(rows()).isEqualTo(EVENTS);
    assertThat(text()).isEmpty();
    assertThat(window.read(() -> table().offset())).isEqualTo(5_000);
    assertThat(window.read(() -> table().isFocused())).isTrue();
  }

  @Test
  void changesATermByKeys(FxRobot robot) {
    // given
    robot.interact(() -> window.composition().filterBar().apply("eventName:RareEvent"));
    window.settle();

    // when
    robot.interact(() -> window.root().lookup(".term-chip").requestFocus());
    robot.type(KeyCode.N);
    window.settle();
    int negated = rows();
    robot.type(KeyCode.SPACE);
    window.settle();
    int off = rows();
    robot.type(KeyCode.DELETE);
    window.settle();

    // then
    assertThat(negated).isEqualTo(EVENTS - 4);
    assertThat(off).isEqualTo(EVENTS);
    assertThat(text()).isEmpty();
  }

  @Test
  void findsWithCompletionAndTellsOfAMistake(FxRobot robot) {
    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.F);
    robot.write("eventN");
    window.settle();
    robot.type(KeyCode.TAB);
    window.settle();
    robot.write("Rare");
    window.settle();
    robot.type(KeyCode.ENTER);
    window.settle();
    var wanted = window.read(() -> ((StyleClassedTextArea) found("#find-field")).getText());
    var count = label("#find-count");
    robot.write("(");
    window.settle();
    boolean isToldOfTheEnd = window.read(() -> found("#find-notice").isVisible());
    robot.type(KeyCode.BACK_SPACE);
    robot.write(")");
    window.settle();
    boolean isTold = window.read(() -> found("#find-notice").isVisible());
    var mistake = label("#find-mistake");
    robot.type(KeyCode.ESCAPE);

    // then
    assertThat(wanted).isEqualTo("eventName:RareEvent ");
    assertThat(count).isEqualTo("1 of 4");
    assertThat(isToldOfTheEnd).isFalse();
    assertThat(isTold).isTrue();
    assertThat(mistake).isNotBlank();
    assertThat(rows()).isEqualTo(EVENTS);
    assertThat(window.read(() -> found(".event-find").isVisible())).isFalse();
  }

  @Test
  void keepsTheRowsWhereANumberIsWrittenForATime(FxRobot robot) {
    // when
    focus(robot);
    robot.write("time < 1990");
    window.settle();
    int rows = rows();
    var mistake = label("#filter-mistake");
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    window.settle();

    // then
    assertThat(rows).isEqualTo(EVENTS);
    assertThat(mistake).startsWith("“1990” is a number; “time” holds times");
    assertThat(text()).isEqualTo("time < 1990-01-01");
    assertThat(rows()).isZero();
  }

  @Test
  void completesWithoutAColourThatIsNotKnown(FxRobot robot) {
    // when
    List<String> warnings;
    try (var style = new StyleWarnings()) {
      focus(robot);
      robot.write("eventName:");
      window.settle();
      robot.type(KeyCode.DOWN, KeyCode.ENTER);
      window.settle();
      warnings = style.heard();
    }

    // then
    assertThat(warnings).isEmpty();
  }

  private Node found(String selector) {
    return window.root().lookup(selector);
  }

  private void focus(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.L);
    window.await(() -> field().isFocused());
  }

  private static String event(int i) {
    return """
    {"eventVersion":"1.08","eventTime":"2024-03-01T10:%02d:%02dZ","eventName":"%s",\
    "eventSource":"s3.amazonaws.com","eventID":"id-%d"}
    """
        .formatted(i / 60, i % 60, i % 100 == 7 ? "RareEvent" : "ListBuckets", i);
  }

  private WindowedTable<?> table() {
    return (WindowedTable<?>) window.root().lookup("#events");
  }

  private int rows() {
    return window.workspace().resultProperty().get().size();
  }

  private StyleClassedTextArea field() {
    return (StyleClassedTextArea) window.root().lookup("#filter-field");
  }

  private String text() {
    return window.read(() -> field().getText());
  }

  private String label(String selector) {
    return window.read(() -> ((Label) window.root().lookup(selector)).getText());
  }
}
