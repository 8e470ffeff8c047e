package org.trailglass.app.buckets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class CodeDialogTest {
  private Stage stage;
  private CodeDialog dialog;

  @Start
  void start(Stage newStage) {
    Fonts.load();
    Theme.LIGHT.apply();
    stage = newStage;
    stage.setScene(new Scene(new Pane(), 600, 400));
    stage.show();
    var runner = new BackgroundRunner(Runnable::run, Platform::runLater, never -> {});
    dialog = new CodeDialog(runner, Words.english(), () -> stage);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
  }

  /// Asks as a login does: on a thread that waits.
  private CompletableFuture<Optional<String>> ask(String profile, FxRobot robot) {
    var answer =
        CompletableFuture.supplyAsync(
            () -> dialog.code(profile, "arn:aws:iam::111122223333:mfa/alice"));
    WaitForAsyncUtils.waitForFxEvents();
    try {
      WaitForAsyncUtils.waitFor(
          60,
          TimeUnit.SECONDS,
          () -> robot.lookup("#mfa-code").tryQuery().filter(Node::isFocused).isPresent());
    } catch (TimeoutException e) {
      throw new AssertionError("nobody asked for the code", e);
    }
    return answer;
  }

  @Test
  void givesTheCodeThatIsWritten(FxRobot robot) {
    // given
    var answer = ask("audit", robot);

    // when
    robot.interact(() -> robot.lookup("#mfa-code").queryAs(TextField.class).setText(" 123456 "));
    robot.type(KeyCode.ENTER);

    // then
    assertThat(answer.join()).contains("123456");
  }

  @Test
  void givesNothingAfterEscape(FxRobot robot) {
    // given
    var answer = ask("audit", robot);

    // when
    robot.type(KeyCode.ESCAPE);

    // then
    assertThat(answer.join()).isEmpty();
  }

  @Test
  void letsNobodyWaitWhoseWindowIsClosed(FxRobot robot) {
    // given
    var answer = ask("audit", robot);

    // when
    robot.interact(stage::hide);

    // then
    assertThat(answer.join()).isEmpty();
  }

  @Test
  void showsWhatAProfileHidesInItsName(FxRobot robot) {
    // when
    ask("au\u202Edit", robot);

    // then
    assertThat(robot.lookup(".content .label").queryAs(Label.class).getText())
        .contains("au", "U+202E", "dit")
        .doesNotContain("\u202E");
  }
}
