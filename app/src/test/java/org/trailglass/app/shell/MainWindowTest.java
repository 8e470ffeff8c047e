package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.WindowPlace;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class MainWindowTest {
  private final Settings settings = new Settings(new KeptSettings());
  private final Workspace workspace =
      new Workspace(
          new CurrentThreadRunner(),
          new FakeLoader(),
          () -> new Origin.OnDisk(Path.of("/trails/march")));
  private Stage stage;

  @Start
  void start(Stage newStage) {
    Theme.LIGHT.apply();
    stage = newStage;
    settings.change(kept -> kept.withWindow(new WindowPlace(40, 30, 900, 600)));
    var model =
        new ShellViewModel(
            workspace, settings, Words.english(), new Program("1.2.3", Map.of(), folder -> {}));
    new MainWindow(stage, new StackPane(), model, settings).show();
  }

  @Test
  void opensWhereItWasLeftAndKeepsWhereItIsLeft(FxRobot robot) {
    // given
    assertThat(stage.getX()).isEqualTo(40);
    assertThat(stage.getWidth()).isEqualTo(900);

    // when
    robot.interact(
        () -> {
          stage.setX(60);
          stage.setWidth(1000);
          stage.hide();
        });

    // then
    assertThat(settings.now().window()).isEqualTo(new WindowPlace(60, 30, 1000, 600));
  }

  @Test
  void isCalledByWhatIsOpen(FxRobot robot) {
    // given
    assertThat(stage.getTitle()).isEqualTo("Trailglass");

    // when
    robot.interact(workspace::openSample);

    // then
    assertThat(stage.getTitle()).isEqualTo("march – Trailglass");
  }

  @Test
  void hasAnIconInEverySize() {
    // when
    var icons = MainWindow.icons();

    // then
    assertThat(icons).hasSize(6).noneMatch(icon -> icon.isError());
  }
}
