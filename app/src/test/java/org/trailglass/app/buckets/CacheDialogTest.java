package org.trailglass.app.buckets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.s3.ObjectCache;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class CacheDialogTest {
  private final Path folder;
  private final Settings settings = new Settings(new KeptSettings());

  CacheDialogTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) throws IOException {
    Fonts.load();
    Theme.LIGHT.apply();
    Files.write(folder.resolve("0".repeat(64)), new byte[2_048]);
    stage.setScene(new Scene(new Pane(), 800, 600));
    stage.show();
    var cache = new ObjectCache(folder, settings.now().cacheBytes());
    var model = new CacheViewModel(settings, new CurrentThreadRunner(), () -> cache);
    new CacheDialog(model, Words.english()).show(stage);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
  }

  private static String used(FxRobot robot) {
    return robot.lookup("#cache-used").queryAs(Label.class).getText();
  }

  @Test
  void tellsWhatIsKeptAndTakesItAway(FxRobot robot) {
    // given
    assertThat(used(robot)).isEqualTo("2.00 KB are in use");

    // when
    robot.interact(robot.lookup("#cache-clear").queryAs(Button.class)::fire);

    // then
    assertThat(used(robot)).isEqualTo("0 bytes are in use");
  }

  @Test
  void keepsTheLimitThatIsChosen(FxRobot robot) {
    // when
    ComboBox<Long> limit = robot.lookup("#cache-limit").queryComboBox();
    robot.interact(() -> limit.setValue(1L << 30));

    // then
    assertThat(settings.now().cacheBytes()).isEqualTo(1L << 30);
  }
}
