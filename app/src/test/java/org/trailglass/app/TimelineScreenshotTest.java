package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Filter;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;

/// Draws the states of the timeline into `target/screenshots`, to be looked at.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class TimelineScreenshotTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String[] NAMES = {"GetObject", "ListBuckets", "PutObject", "AssumeRole"};

  private final Path folder;
  private final KeptSettings file = new KeptSettings();
  private OpenWindow window;

  TimelineScreenshotTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) throws IOException {
    Files.createDirectories(PICTURES);
    window = new OpenWindow(stage, file, folder, 1280, 800);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> Theme.LIGHT.apply());
    window.close();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheWholeSample(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    robot.interact(() -> window.root().lookup("#timeline-chart").requestFocus());

    // when
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.RIGHT);

    // then
    draw("timeline-sample", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsAResultBeforeTheWholeTrail(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);

    // when
    filter(robot, "outcome:failed or name:Put*");
    var result = window.workspace().resultProperty().get();
    var middle = result.store().id(result.order().row(300));
    robot.interact(() -> window.workspace().reveal(middle));

    // then
    draw("timeline-filtered", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsAStretchThatWasNarrowedTo(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    robot.interact(() -> window.stage().setWidth(1024));
    robot.interact(() -> window.stage().setHeight(700));
    robot.interact(() -> window.root().lookup("#timeline-chart").requestFocus());

    // when
    robot.type(KeyCode.END).press(KeyCode.SHIFT);
    for (int i = 0; i < 12; i++) {
      robot.type(KeyCode.LEFT);
    }
    robot.release(KeyCode.SHIFT).type(KeyCode.ENTER);

    // then
    draw("timeline-narrowed", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsForgedTimesAndGaps(Theme theme, FxRobot robot) throws IOException {
    // given
    Files.writeString(folder.resolve("gaps.json"), eventsWithGaps());

    // when
    robot.interact(() -> window.composition().open().openPaths(List.of(folder)));

    // then
    draw("timeline-forged", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsGoingToATime(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    robot.interact(theme::apply);

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.G).release(KeyCode.SHORTCUT);
    robot.write("2024-03-08").type(KeyCode.ENTER);
    window.settle();

    // then
    var popup =
        Window.getWindows().stream().filter(any -> any != window.stage()).findFirst().orElseThrow();
    var picture = window.read(() -> popup.getScene().snapshot(null));
    save("goto", theme, SwingFXUtils.fromFXImage(picture, null));
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

  private void openSample(FxRobot robot) {
    robot.interact(() -> window.composition().open().openSample());
    window.settle();
  }

  private void filter(FxRobot robot, String text) {
    var query = ((ParsedQuery) QueryParser.parse(text)).query();
    robot.interact(() -> window.workspace().filter(new Filter(text, query)));
    window.settle();
  }

  private void draw(String name, Theme theme, FxRobot robot) throws IOException {
    robot.interact(() -> theme.apply());
    window.settle();
    WaitForAsyncUtils.waitForFxEvents();
    var picture = window.read(this::picture);
    save(name, theme, picture);
    assertThat(colours(picture)).isGreaterThan(200);
  }

  private static void save(String name, Theme theme, BufferedImage picture) throws IOException {
    var named = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
    ImageIO.write(picture, "png", PICTURES.resolve(named).toFile());
  }

  private BufferedImage picture() {
    return SwingFXUtils.fromFXImage(window.stage().getScene().snapshot(null), null);
  }

  private static long colours(BufferedImage picture) {
    int width = picture.getWidth();
    return Arrays.stream(picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width))
        .distinct()
        .count();
  }
}
