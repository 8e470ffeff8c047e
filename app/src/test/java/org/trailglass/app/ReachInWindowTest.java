package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;
import org.trailglass.sample.SampleIncident;

/// From an event of the sample incident to all that its key reached.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class ReachInWindowTest {
  private final Path folder;
  private OpenWindow window;

  ReachInWindowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(stage, folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void showsWhatTheKeyOfTheCurrentEventReached(FxRobot robot) {
    // given
    window.openSample();
    reveal("StopLogging");

    // when
    robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
    window.settle();

    // then
    assertThat(robot.lookup(".reach-subject").<Label>query().getText())
        .isEqualTo("backup-operator/jenkins-7731");
    assertThat(robot.lookup(".reach-about").<Label>query().getText())
        .contains("24 events", "account 444455556666", "02:58:21 UTC", "origin jenkins-deploy");

    // when
    choose(robot, "cloudtrail.amazonaws.com, StopLogging");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.<String>read(() -> window.workspace().filterProperty().get().text()))
        .contains("name:StopLogging");
    assertThat(window.<Integer>read(() -> window.workspace().resultProperty().get().size()))
        .isOne();
  }

  @Test
  void copiesTheReportAsMarkdown(FxRobot robot) {
    // given
    window.openSample();
    window.act(() -> window.workspace().wishes().showReach(SampleIncident.LEAKED_KEY));
    window.settle();

    // when
    robot.clickOn("#reach-copy");

    // then
    var text = window.<String>read(() -> Clipboard.getSystemClipboard().getString());
    assertThat(text)
        .startsWith("## What jenkins-deploy reached\n\n")
        .contains(
            "### Left behind: ways in\n",
            "| User svc-backup-sync | 111122223333 | ended later | 1 | 0 | 2024-03-06 02:48:13"
                + " |");
  }

  @Test
  void saysWhatTheDataKnowNothingOf(FxRobot robot) {
    // given
    window.openSample();

    // when
    window.act(() -> window.workspace().wishes().showReach("<b>\u202enobody"));
    window.settle();

    // then
    assertThat(robot.lookup(".reach-empty").<Label>query().getText())
        .endsWith("know nothing of <b>⟨U+202E⟩nobody");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsWhatTheLeakedKeyReached(Theme theme) throws IOException {
    window.openSample();
    window.act(() -> window.workspace().wishes().showReach(SampleIncident.LEAKED_KEY));
    window.settle();
    for (int width : List.of(1440, 1024)) {
      window.resize(width, width == 1440 ? 900 : 700);
      draw(window, "reach-" + width, theme);
    }
  }

  /// Goes to the first line of an action.
  private static void choose(FxRobot robot, String texts) {
    ListView<?> list = robot.lookup("#reach-list").query();
    robot.interact(
        () -> {
          for (int i = 0; i < list.getItems().size(); i++) {
            if (isLine(list.getItems().get(i).toString(), texts)) {
              list.scrollTo(i);
              list.getSelectionModel().clearAndSelect(i);
              list.requestFocus();
              return;
            }
          }
          throw new AssertionError(texts + " is not listed");
        });
  }

  /// A row of the list tells its section, then its line.
  private static boolean isLine(String row, String texts) {
    return row.startsWith("Entry[")
        && row.substring(row.lastIndexOf("line=Line[")).contains("texts=[" + texts + "]");
  }

  private void reveal(String name) {
    window.reveal((store, row) -> store.first(row, Fields.EVENT_NAME).equals(Optional.of(name)));
  }
}
