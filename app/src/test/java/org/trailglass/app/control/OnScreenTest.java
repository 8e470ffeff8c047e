package org.trailglass.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class OnScreenTest {
  private static final double TOO_MUCH = 1.5;
  private static final long LONGEST_WAIT = 30;

  private Dialog<ButtonType> dialog;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 300, 200));
    stage.show();
    dialog = new Dialog<>();
    dialog.initOwner(stage);
    dialog.initModality(Modality.NONE);
    dialog.setResizable(true);
    var content = new Region();
    var screen = Screen.getPrimary().getBounds();
    content.setPrefSize(screen.getWidth() * TOO_MUCH, screen.getHeight() * TOO_MUCH);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
  }

  @AfterEach
  void close() {
    Platform.runLater(dialog::close);
  }

  @Test
  void keepsADialogAndItsButtonsOnTheScreen(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(() -> OnScreen.keep(dialog));

    // when
    robot.interact(dialog::show);

    // then: the window hears of its size from the system
    WaitForAsyncUtils.waitFor(
        LONGEST_WAIT, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(this::isOnScreen).get());
    assertThat(dialog.isShowing()).isTrue();
  }

  private boolean isOnScreen() {
    var screen = Screen.getPrimary().getVisualBounds();
    var pane = dialog.getDialogPane();
    var window = pane.getScene().getWindow();
    var button = pane.lookupButton(ButtonType.CLOSE);
    var place = button.localToScreen(button.getLayoutBounds());
    return screen.contains(window.getX(), window.getY(), window.getWidth(), window.getHeight())
        && screen.contains(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
  }
}
