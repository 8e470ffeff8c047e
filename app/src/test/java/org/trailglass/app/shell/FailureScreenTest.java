package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.fault.FaultCode;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class FailureScreenTest {
  private static final String SECRET = "AKIAIOSFODNN7EXAMPLE";

  private final FailureScreen screen = new FailureScreen(Words.english(), "1.2.3");

  @Start
  void start(Stage stage) {
    Fonts.load();
    Theme.LIGHT.apply();
    stage.setScene(new Scene(new StackPane(), 1000, 700));
    stage.show();
  }

  @Test
  void namesTheFaultAndGivesDetailsWithoutValuesToCopy(FxRobot robot) {
    // given
    var thrown = new IllegalStateException("cannot read " + SECRET);

    // when
    robot.interact(() -> screen.accept(thrown));
    robot.clickOn("#failure-copy");

    // then
    var pane = robot.lookup(".dialog-pane").<DialogPane>query();
    assertThat(robot.lookup("#failure-text").<Label>query().getText())
        .contains(FaultCode.of(thrown));
    var details = (TextArea) pane.getExpandableContent().lookup("#failure-details");
    assertThat(details.getText())
        .contains("Trailglass 1.2.3", FaultCode.of(thrown), getClass().getName())
        .doesNotContain(SECRET);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(details.getText()));
    robot.interact(() -> pane.getScene().getWindow().hide());
  }

  @ParameterizedTest
  @EnumSource
  void isDrawnInEveryLookWithItsDetails(Theme theme, FxRobot robot) throws IOException {
    // given
    robot.interact(theme::apply);

    // when
    robot.interact(() -> screen.accept(new IllegalStateException("cannot read " + SECRET)));
    var pane = robot.lookup(".dialog-pane").<DialogPane>query();
    robot.interact(() -> pane.setExpanded(true));
    robot.interact(() -> {}); // laid out

    // then
    var picture = new AtomicReference<BufferedImage>();
    robot.interact(
        () -> picture.set(SwingFXUtils.fromFXImage(pane.getScene().snapshot(null), null)));
    var file = Files.createDirectories(Path.of("target/screenshots"));
    var name = "failure-%s.png".formatted(theme.name().toLowerCase(Locale.ROOT));
    assertThat(ImageIO.write(picture.get(), "png", file.resolve(name).toFile())).isTrue();
    robot.interact(() -> pane.getScene().getWindow().hide());
  }

  @Test
  void saysWhatToDoWhereTheMemoryIsFull(FxRobot robot) {
    // when
    robot.interact(() -> screen.accept(new OutOfMemoryError("by the test")));

    // then
    var pane = robot.lookup(".dialog-pane").<DialogPane>query();
    assertThat(pane.getHeaderText()).isEqualTo(Words.english().get("failure.memory"));
    robot.interact(() -> pane.getScene().getWindow().hide());
  }
}
