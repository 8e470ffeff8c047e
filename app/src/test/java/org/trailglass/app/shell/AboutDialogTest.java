package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.shell.Program.Kept;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class AboutDialogTest {
  private final List<Path> opened = new ArrayList<>();
  private final Path folder;
  private final AboutDialog dialog;

  AboutDialogTest(@TempDir Path folder) {
    this.folder = folder;
    var folders =
        Map.of(Kept.SETTINGS, folder, Kept.CACHE, folder.resolve("absent"), Kept.LOG, folder);
    this.dialog =
        new AboutDialog(
            Words.english(), new Program("1.2.3", folders, opened::add), FakeLists.menu());
  }

  @Start
  void start(Stage stage) {
    Fonts.load();
    Theme.LIGHT.apply();
    stage.setScene(new Scene(new StackPane(), 1000, 700));
    stage.show();
  }

  @AfterEach
  void hide(FxRobot robot) {
    robot.interact(() -> tabs(robot).getScene().getWindow().hide());
  }

  @Test
  void namesWhatIsInItWithItsLicences(FxRobot robot) {
    show(robot, 1);

    var table = robot.lookup("#about-libraries").<TableView<Library>>query();
    assertThat(table.getItems()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    assertThat(table.getItems()).noneMatch(library -> library.licence().isBlank());
    assertThat(table.getItems())
        .extracting(Library::name)
        .contains(System.getProperty("java.vm.name"), "javafx graphics", "jackson-databind");
  }

  @Test
  void opensTheFoldersThatAreThere(FxRobot robot) {
    // given
    show(robot, 2);

    // when
    robot.clickOn("#about-open-LOG");

    // then
    assertThat(opened).containsExactly(folder);
    assertThat(robot.lookup("#about-open-CACHE").<Button>query().isDisabled()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void isDrawnInEveryLook(Theme theme, FxRobot robot) throws IOException {
    robot.interact(theme::apply);
    for (int tab = 0; tab < 3; tab++) {
      show(robot, tab);
      robot.interact(() -> {}); // laid out
      var picture = new AtomicReference<BufferedImage>();
      robot.interact(
          () -> picture.set(SwingFXUtils.fromFXImage(tabs(robot).getScene().snapshot(null), null)));
      var file = Files.createDirectories(Path.of("target/screenshots"));
      var name = "about-%d-%s.png".formatted(tab, theme.name().toLowerCase(Locale.ROOT));
      assertThat(ImageIO.write(picture.get(), "png", file.resolve(name).toFile())).isTrue();
    }
  }

  private void show(FxRobot robot, int tab) {
    robot.interact(
        () -> {
          if (robot.lookup("#about").tryQuery().isEmpty()) {
            dialog.show(null);
          }
          tabs(robot).getSelectionModel().select(tab);
        });
  }

  private static TabPane tabs(FxRobot robot) {
    return robot.lookup("#about .tab-pane").query();
  }
}
