package org.trailglass.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.OpenWorkspace;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
  private static final String HOURS = "2024-03-01T%02d:%02d:00Z";

  private final OpenWorkspace open = new OpenWorkspace();
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) throws IOException {
    Theme.LIGHT.apply();
    var runner = new CurrentThreadRunner();
    var settings = new Settings(new KeptSettings());
    var model = new TimelineViewModel(open.workspace(), settings, runner, System::nanoTime);
    root.getChildren().setAll(new TimelineView(model, Words.english()).root());
    stage.setScene(new Scene(root, 1_000, 118));
    stage.sizeToScene();
    stage.show();
    var text = new StringBuilder();
    for (int minute = 0; minute < 24 * 60; minute += 2) {
      boolean isGap = minute / 60 == 5;
      if (!isGap) {
        var time = HOURS.formatted(minute / 60, minute % 60);
        text.append(event(time, minute)).append('\n');
      }
    }
    text.append(event("1970-01-01T00:00:00Z", 5_000)).append('\n');
    text.append(event("no time", 5_001)).append('\n');
    Path file = Files.createTempFile("timeline", ".json");
    open.open(file, text.toString());
    Files.delete(file);
  }

  private static String event(String time, int number) {
    var name = number % 6 == 0 ? "PutObject" : "GetObject";
    return "{\"eventVersion\":\"1\",\"eventName\":\"%s\",\"eventTime\":\"%s\",\"eventID\":\"%d\"}"
        .formatted(name, time, number);
  }

  @AfterEach
  void close() {
    open.close();
  }

  private String text() {
    return open.workspace().filterProperty().get().text();
  }

  /// The middle of an hour of the day, in the chart as it is now.
  private Point2D hour(TimelineChart chart, int hour) {
    long time = Instant.parse(HOURS.formatted(hour, 30)).toEpochMilli();
    return chart.localToScreen(chart.arranged().x(time), 50);
  }

  @Test
  void aDragNarrowsAndADoubleClickWidens(FxRobot robot) {
    // given
    TimelineChart chart = robot.lookup("#timeline-chart").query();
    Label tip = robot.lookup(".chart-tip").query();

    // when
    robot.moveTo(hour(chart, 9)).press(MouseButton.PRIMARY).moveTo(hour(chart, 12));

    // then
    assertThat(tip.getText())
        .startsWith("2024-03-01 09:")
        .contains("UTC, 3 h")
        .contains("events: 0 failed");
    assertThat(text()).isEmpty();

    // when
    robot.release(MouseButton.PRIMARY);

    // then
    assertThat(text()).matches("time >= 2024-03-01T09:\\d\\dZ time < 2024-03-01T12:\\d\\dZ");
    assertThat(open.workspace().resultProperty().get().size()).isBetween(90, 100);

    // when
    robot.doubleClickOn(hour(chart, 10));

    // then
    assertThat(text()).isEmpty();
    assertThat(
            chart.arranged().view().contains(Instant.parse("2024-03-01T01:00:00Z").toEpochMilli()))
        .isTrue();
  }

  @Test
  void escGivesADragUp(FxRobot robot) {
    // given
    TimelineChart chart = robot.lookup("#timeline-chart").query();
    robot.moveTo(hour(chart, 9)).press(MouseButton.PRIMARY).moveTo(hour(chart, 12));

    // when
    robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);

    // then
    assertThat(text()).isEmpty();
    assertThat(chart.markedProperty().get()).isEmpty();
  }

  @Test
  void keysMarkZoomAndNarrow(FxRobot robot) {
    // given
    TimelineChart chart = robot.lookup("#timeline-chart").query();
    robot.interact(chart::requestFocus);

    // when
    robot.type(KeyCode.HOME);

    // then
    assertThat(chart.getAccessibleText()).startsWith("2024-03-01 00:00 to 00:15 UTC\n8 events");

    // when
    robot.type(KeyCode.MINUS).type(KeyCode.EQUALS);
    long width = chart.picture().bins().width();
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT).press(KeyCode.SHIFT).type(KeyCode.RIGHT);
    robot.release(KeyCode.SHIFT).type(KeyCode.ENTER);

    // then
    assertThat(text()).matches("time >= 2024-03-01T00:\\d\\dZ time < 2024-03-01T0\\d:\\d\\dZ");
    assertThat(width).isLessThan(900_001);

    // when
    robot.type(KeyCode.BACK_SPACE);

    // then
    assertThat(text()).isEmpty();
  }

  @Test
  void theWheelZoomsTheViewAndNotTheFilter(FxRobot robot) {
    // given
    TimelineChart chart = robot.lookup("#timeline-chart").query();
    long before = chart.arranged().view().length();
    var place = hour(chart, 12);

    // when
    robot.moveTo(place).scroll(3, VerticalDirection.UP);

    // then
    assertThat(chart.arranged().view().length()).isNotEqualTo(before);
    assertThat(hour(chart, 12).getX()).isCloseTo(place.getX(), within(3));
    assertThat(text()).isEmpty();
  }

  @Test
  void theLegendNarrowsToAKindAndChipsLeadBesideTheView(FxRobot robot) {
    // given
    TimelineChart chart = robot.lookup("#timeline-chart").query();
    ToggleButton writes = robot.lookup("#timeline-write").query();
    ToggleButton untimed = robot.lookup("#timeline-untimed").query();
    Button earlier = robot.lookup("#timeline-earlier").query();
    Label unit = robot.lookup("#timeline-unit").query();
    assertThat(unit.getText()).isEqualTo("Events per 15 minutes, UTC");
    assertThat(untimed.getText()).isEqualTo("1 without a time");
    assertThat(earlier.getText()).isEqualTo("1 earlier");

    // when
    robot.interact(writes::fire);

    // then
    assertThat(text()).isEqualTo("outcome:succeeded write:true");
    assertThat(writes.isSelected()).isTrue();
    assertThat(chart.picture().isNarrowed()).isTrue();

    // when
    robot.interact(writes::fire);
    robot.interact(earlier::fire);

    // then
    assertThat(text()).isEmpty();
    assertThat(chart.arranged().view().contains(0)).isTrue();

    // when
    robot.interact(untimed::fire);

    // then
    assertThat(text()).isEqualTo("not time:*");
  }

  private static Offset<Double> within(double pixels) {
    return Offset.offset(pixels);
  }
}
