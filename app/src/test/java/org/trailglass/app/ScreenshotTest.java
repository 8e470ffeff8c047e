package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.SettingsFile;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.Fields;
import org.trailglass.sample.SampleIncident;

/// Draws the main states of the window into `target/screenshots`, to be looked at.
class ScreenshotTest {
  private static final PathText READER = new PathText(Path.of(""), Path.of(""));
  private static final Start.Opening NOTHING = new Start.Opening(List.of(), false, "");
  private static final Start.Opening SAMPLE = new Start.Opening(List.of(), true, "");

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterAll
  static void leaveTheLookToOthers() throws TimeoutException {
    FxToolkit.setupFixture(() -> Theme.LIGHT.apply());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheEmptyPageWithRecentPaths(Theme theme) throws IOException {
    // given
    UnaryOperator<Choices> choices =
        first ->
            first
                .withRecent("/home/ada/cases/2024-03/AWSLogs")
                .withRecent("/home/ada/Downloads/trail-export.zip");

    // when
    var picture = draw("empty", theme, 1200, 780, with(choices), NOTHING, composition -> {});

    // then
    assertThat(WindowPicture.colours(picture)).isGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheSampleIncident(Theme theme) throws IOException {
    // when
    var picture =
        draw("sample", theme, 1600, 1000, with(first -> first), SAMPLE, ScreenshotTest::choose);

    // then
    assertThat(WindowPicture.colours(picture)).isGreaterThan(200);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheListOfProblems(Theme theme) throws IOException {
    // given
    UnaryOperator<Choices> choices = first -> first.withPane(Pane.PROBLEMS, true);

    // when
    var picture = draw("problems", theme, 1440, 900, with(choices), SAMPLE, ScreenshotTest::choose);

    // then
    assertThat(WindowPicture.colours(picture)).isGreaterThan(200);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsASmallWindow(Theme theme) throws IOException {
    // when
    var picture = draw("small", theme, 1024, 700, with(first -> first), SAMPLE, composition -> {});

    // then
    assertThat(WindowPicture.colours(picture)).isGreaterThan(200);
  }

  /// The attacker's step into the second account.
  private static void choose(Composition composition) {
    Workspace workspace = composition.workspace();
    var result = workspace.resultProperty().get();
    for (int i = 0; i < result.size(); i++) {
      int row = result.order().row(i);
      var key = result.store().first(row, Fields.IDENTITY_ACCESS_KEY_ID);
      var name = result.store().first(row, Fields.EVENT_NAME);
      if (key.filter(SampleIncident.FIRST_HOP_KEY::equals).isPresent()
          && name.filter("AssumeRole"::equals).isPresent()) {
        workspace.reveal(result.store().id(row));
        return;
      }
    }
    throw new AssertionError("the sample incident has no second hop");
  }

  private static BufferedImage draw(
      String name,
      Theme theme,
      int width,
      int height,
      SettingsFile settings,
      Start.Opening opening,
      Consumer<Composition> pose)
      throws IOException {
    var file = WindowPicture.file(name, theme);
    Files.deleteIfExists(file);
    var asked = new Picture(file.toFile(), width, height, theme, Words.english());
    asked.draw(settings, opening, READER, pose).join();
    var picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    return picture;
  }

  private static SettingsFile with(UnaryOperator<Choices> change) {
    return new SettingsFile() {
      @Override
      public Choices read() {
        return change.apply(Choices.first());
      }

      @Override
      public void writeLater(Choices choices) {}

      @Override
      public void flush() {}
    };
  }
}
