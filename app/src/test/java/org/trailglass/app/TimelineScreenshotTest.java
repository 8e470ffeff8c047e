package org.trailglass.app;

import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;

/// Draws the states of the timeline into `target/screenshots`, to be looked at.
@InWindow
class TimelineScreenshotTest {
  private static final String[] NAMES = {"GetObject", "ListBuckets", "PutObject", "AssumeRole"};

  private final OpenWindow window;

  TimelineScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsTheWholeSample(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    robot.interact(() -> window.root().lookup("#timeline-chart").requestFocus());

    // when
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.RIGHT);

    // then
    draw(window, "timeline-sample", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsAResultBeforeTheWholeTrail(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    window.filter("outcome:failed or name:Put*");
    var result = window.workspace().resultProperty().get();
    var middle = result.store().id(result.order().row(300));
    robot.interact(() -> window.workspace().reveal(middle));

    // then
    draw(window, "timeline-filtered", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsAStretchThatWasNarrowedTo(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.resize(1024, 700);
    robot.interact(() -> window.root().lookup("#timeline-chart").requestFocus());

    // when
    robot.type(KeyCode.END).press(KeyCode.SHIFT);
    for (int i = 0; i < 12; i++) {
      robot.type(KeyCode.LEFT);
    }
    robot.release(KeyCode.SHIFT).type(KeyCode.ENTER);

    // then
    draw(window, "timeline-narrowed", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsForgedTimesAndGaps(Theme theme) throws IOException {
    // given
    Files.writeString(window.folder().resolve("gaps.json"), eventsWithGaps());

    // when
    window.open(window.folder());

    // then
    draw(window, "timeline-forged", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsGoingToATime(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.G);
    robot.write("2024-03-08").type(KeyCode.ENTER);
    window.settle();

    // then
    draw(window, "goto", theme);
    robot.type(KeyCode.ESCAPE);
  }

  private static String eventsWithGaps() {
    var random = new Random(3);
    var text = new StringBuilder();
    var begin = Instant.parse("2024-03-01T00:00:00Z");
    for (int i = 0; i < 6_000; i++) {
      int hour = (int) (Math.abs(random.nextGaussian()) * 90);
      boolean isGap = hour > 40 && hour < 58 || hour > 100 && hour < 103;
      if (!isGap) {
        add(text, begin.plusSeconds(hour * 3_600L + random.nextInt(3_600)).toString(), random);
      }
    }
    add(text, "1970-01-01T00:00:00Z", random);
    add(text, "1970-01-01T00:00:00Z", random);
    add(text, "9999-12-31T23:59:59Z", random);
    add(text, "yesterday", random);
    return text.toString();
  }

  private static void add(StringBuilder to, String time, Random random) {
    to.append("{\"eventVersion\":\"1.08\",\"eventTime\":\"%s\",".formatted(time));
    to.append("\"eventSource\":\"s3.amazonaws.com\",\"eventID\":\"%d\",".formatted(to.length()));
    if (random.nextInt(9) == 0) {
      to.append("\"errorCode\":\"AccessDenied\",");
    }
    to.append("\"eventName\":\"%s\"}%n".formatted(NAMES[random.nextInt(NAMES.length)]));
  }
}
