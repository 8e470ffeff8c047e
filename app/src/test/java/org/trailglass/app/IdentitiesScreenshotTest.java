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

/// Draws the lanes of identities into `target/screenshots`, to be looked at.
@InWindow
class IdentitiesScreenshotTest {
  private static final int LANES = 5_000;
  private static final String[] NAMES = {"GetObject", "ListBuckets", "PutObject", "AssumeRole"};

  private final OpenWindow window;

  IdentitiesScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  private void show(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    window.settle();
  }

  @ParameterizedTest
  @EachLook
  void drawsTheSessionsOfTheIncident(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.resize(1440, 900);
    show(robot);

    // when
    robot.clickOn("#identities-session");
    window.filter("origin.key:AKIA4NWJENKINEXAMPLE");
    robot.interact(() -> window.root().lookup("#identities-chart").requestFocus());
    robot.type(KeyCode.HOME).type(KeyCode.DOWN);

    // then
    draw(window, "identities-incident", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsTheOriginsOfTheSample(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    window.resize(1024, 700);

    // when
    show(robot);

    // then
    draw(window, "identities-origins", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsFiveThousandLanes(Theme theme, FxRobot robot) throws IOException {
    // given
    Files.writeString(window.folder().resolve("many.json"), events());
    window.open(window.folder());
    window.settle();
    window.resize(1440, 900);

    // when
    show(robot);
    robot.type(KeyCode.HOME).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);

    // then
    draw(window, "identities-many", theme);
  }

  private static String events() {
    var random = new Random(9);
    var text = new StringBuilder();
    var begin = Instant.parse("2024-03-01T00:00:00Z");
    for (int lane = 0; lane < LANES; lane++) {
      long second = random.nextInt(3 * 86_400);
      int count = 1 + (int) Math.pow(10, random.nextDouble() * 1.6);
      for (int i = 0; i < count; i++) {
        second += random.nextInt(1_800);
        add(text, begin.plusSeconds(second), lane, random);
      }
    }
    return text.toString();
  }

  private static void add(StringBuilder to, Instant time, int lane, Random random) {
    to.append("{\"eventVersion\":\"1.08\",\"eventTime\":\"%s\",".formatted(time));
    to.append("\"eventSource\":\"s3.amazonaws.com\",\"eventID\":\"%d\",".formatted(to.length()));
    if (random.nextInt(9) == 0) {
      to.append("\"errorCode\":\"AccessDenied\",");
    }
    to.append("\"userIdentity\":{\"type\":\"IAMUser\",\"userName\":\"user-%d\",".formatted(lane));
    to.append("\"accountId\":\"111122223333\",\"accessKeyId\":\"AKIA4NW%09d\",".formatted(lane));
    to.append("\"arn\":\"arn:aws:iam::111122223333:user/user-%d\"},".formatted(lane));
    to.append("\"eventName\":\"%s\"}%n".formatted(NAMES[random.nextInt(NAMES.length)]));
  }
}
