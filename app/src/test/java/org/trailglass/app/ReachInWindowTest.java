package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.theme.Theme;
import org.trailglass.event.Fields;
import org.trailglass.sample.SampleIncident;

/// From an event of the sample incident to all that its key reached.
@InWindow
class ReachInWindowTest {
  private final OpenWindow window;

  ReachInWindowTest(OpenWindow window) {
    this.window = window;
  }

  @Test
  void showsWhatTheKeyOfTheCurrentEventReached(FxRobot robot) {
    // given
    window.openSample();
    window.reveal("StopLogging");

    // when
    robot.push(KeyCode.CONTROL, KeyCode.J);
    window.settle();

    // then
    assertThat(robot.lookup(".reach-subject").<Label>query().getText())
        .isEqualTo("backup-operator/jenkins-7731");
    assertThat(robot.lookup(".reach-about").<Label>query().getText())
        .contains("24 events", "account 444455556666", "02:58:21 UTC", "origin jenkins-deploy");

    // when
    choose(robot, "cloudtrail.amazonaws.com, StopLogging", "SUCCEEDED");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(window.filterText()).contains("name:StopLogging");
    assertThat(window.<Integer>read(() -> window.workspace().resultProperty().get().size()))
        .isOne();
  }

  @Test
  void goesToASectionByADigitOrTheMenu(FxRobot robot) {
    // given
    showLeakedKey();
    ListView<?> list = robot.lookup("#reach-list").query();

    // when
    robot.interact(list::requestFocus);
    robot.type(KeyCode.DIGIT3);

    // then
    assertThat(selected(list)).startsWith("Head[").contains("kind=" + section(2));

    // when
    robot.clickOn("#reach-sections").clickOn("1  Tried and failed");

    // then
    assertThat(selected(list)).startsWith("Head[").contains("kind=DENIED");
    assertThat(list.isFocused()).isTrue();

    // when
    robot.type(KeyCode.DIGIT9);

    // then
    assertThat(selected(list)).contains("kind=" + section(8));
  }

  /// The kind of a section of the report.
  private String section(int number) {
    ListView<?> list = (ListView<?>) window.root().lookup("#reach-list");
    return window.read(
        () ->
            list.getItems().stream()
                .map(Object::toString)
                .filter(row -> row.startsWith("Head["))
                .skip(number)
                .map(row -> row.replaceFirst(".*?kind=([A-Z_]+).*", "$1"))
                .findFirst()
                .orElseThrow());
  }

  private String selected(ListView<?> list) {
    return window.read(() -> String.valueOf(list.getSelectionModel().getSelectedItem()));
  }

  @Test
  void theArrowOfALineGoesToItsFirstEvent(FxRobot robot) {
    // given
    showLeakedKey();
    var before = window.filterText();
    choose(robot, "sts.amazonaws.com, GetFederationToken", "FIRST_EVER");
    window.settle();

    // when
    robot.clickOn(arrow(robot));
    window.settle();

    // then
    assertThat(window.currentValue(Fields.EVENT_NAME)).isEqualTo("GetFederationToken");
    assertThat(window.filterText()).isEqualTo(before);
  }

  private static Node arrow(FxRobot robot) {
    return robot.lookup(".reach .list-cell:selected .reach-go").match(Node::isVisible).query();
  }

  @Test
  void theHeadTellsWhatItIsAboutAndGoesToTheFirstEvent(FxRobot robot) {
    // given
    showLeakedKey();

    // then
    assertThat(robot.lookup(".reach-icon .ikonli-font-icon").tryQuery()).isPresent();

    // when
    robot.clickOn("#reach-goFirst");
    window.settle();

    // then
    assertThat(window.currentValue(Fields.IDENTITY_ACCESS_KEY_ID))
        .isEqualTo(SampleIncident.LEAKED_KEY);
  }

  @Test
  void saysWhenTheDataBegins(FxRobot robot) {
    showLeakedKey();

    robot.clickOn("#reach-copy");

    assertThat(window.<String>read(() -> Clipboard.getSystemClipboard().getString()))
        .containsPattern(
            "### First ever in these events\n\n"
                + "Nobody had tried it before in these events, which begin 2024-0\\d-\\d\\d");
  }

  private void showLeakedKey() {
    window.openSample();
    window.act(() -> window.workspace().wishes().showReach(SampleIncident.LEAKED_KEY));
    window.settle();
  }

  @Test
  void copiesTheReportAsMarkdown(FxRobot robot) {
    // given
    showLeakedKey();

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
    assertThat(robot.lookup("#reach-empty .empty-note-title").<Label>query().getText())
        .endsWith("know nothing of <b>⟨U+202E⟩nobody");
  }

  @ParameterizedTest
  @EachLook
  void drawsWhatTheLeakedKeyReached(Theme theme) throws IOException {
    showLeakedKey();
    for (int width : List.of(1440, 1024)) {
      window.resize(width, width == 1440 ? 900 : 700);
      draw(window, "reach-" + width, theme);
    }
  }

  /// Goes to the line of an action in a section.
  private static void choose(FxRobot robot, String texts, String section) {
    ListView<?> list = robot.lookup("#reach-list").query();
    robot.interact(
        () -> {
          for (int i = 0; i < list.getItems().size(); i++) {
            if (isLine(list.getItems().get(i).toString(), texts, section)) {
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
  private static boolean isLine(String row, String texts, String section) {
    return row.startsWith("Entry[section=Section[kind=" + section + ",")
        && row.substring(row.lastIndexOf("line=Line[")).contains("texts=[" + texts + "]");
  }
}
