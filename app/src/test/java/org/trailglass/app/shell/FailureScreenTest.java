package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.fault.FaultCode;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class FailureScreenTest {
  private static final String SECRET = "AKIAIOSFODNN7EXAMPLE";

  private final FailureScreen screen = new FailureScreen(Words.english(), "1.2.3");

  @Start
  void start(Stage stage) {
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
    assertThat(pane.getContentText()).contains(FaultCode.of(thrown));
    var details = (TextArea) pane.getExpandableContent();
    assertThat(details.getText())
        .contains("Trailglass 1.2.3", FaultCode.of(thrown), getClass().getName())
        .doesNotContain(SECRET);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(details.getText()));
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
