package org.trailglass.app.detail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.app.detail.OpenDetail.EVENT;
import static org.trailglass.app.detail.OpenDetail.clipboard;
import static org.trailglass.app.detail.OpenDetail.texts;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.event.Reading;
import org.trailglass.jsonview.JsonView;

/// The JSON of the detail pane: finding, folding, copying, going through large events.
@ExtendWith(ApplicationExtension.class)
class JsonInDetailTest {
  private final OpenDetail open = new OpenDetail();

  @Start
  void start(Stage stage) {
    open.show(stage);
  }

  @Test
  void findsWithKeysForwardsAndBackwards(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    robot.interact(() -> open.area().requestFocus());
    robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
    robot.write("role");
    waitForCount(robot, "1 of 2");
    var first = selection();

    robot.type(KeyCode.ENTER);
    waitForCount(robot, "2 of 2");
    var second = selection();
    robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
    waitForCount(robot, "1 of 2");

    assertThat(first).isEqualTo("Role");
    assertThat(second).isEqualTo("role");
    assertThat(selection()).isEqualTo("Role");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup(".find-bar").query().isVisible()).isFalse();
  }

  @Test
  void foldsAndUnfoldsAtTheCaret(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    robot.interact(() -> open.area().moveTo(open.area().getText().indexOf("mia")));
    robot.interact(() -> open.area().requestFocus());

    robot.press(KeyCode.ALT).type(KeyCode.MINUS).release(KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    var folded = open.shown();
    robot.press(KeyCode.ALT).type(KeyCode.EQUALS).release(KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(folded).contains("\"userIdentity\": {…},").doesNotContain("mia");
    assertThat(open.shown()).contains("\"userName\": \"mia\"");
  }

  @Test
  void opensTheFoldThatHidesWhatIsFound(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    robot.interact(() -> open.area().requestFocus());
    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.MINUS).release(KeyCode.SHIFT, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(open.shown()).doesNotContain("mia");

    robot.interact(() -> open.view().find());
    robot.write("mia");
    waitForCount(robot, "1 of 1");

    assertThat(selection()).isEqualTo("mia");
  }

  @Test
  void copiesTheVeryBytesFromTheRawView(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    robot.clickOn("Raw");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> open.shown().startsWith("{\"eventTime\":\"2024"));

    robot.interact(
        () -> {
          open.area().selectAll();
          open.area().copy();
        });

    assertThat(clipboard()).isEqualTo(EVENT);
  }

  @Test
  void copiesPathValueAndEventByKeys(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    robot.interact(() -> open.area().requestFocus());
    robot.interact(() -> open.area().moveTo(open.area().getText().indexOf("2012")));

    robot
        .press(KeyCode.SHORTCUT, KeyCode.ALT)
        .type(KeyCode.C)
        .release(KeyCode.ALT, KeyCode.SHORTCUT);
    var path = clipboard();
    robot
        .press(KeyCode.SHORTCUT, KeyCode.SHIFT)
        .type(KeyCode.C)
        .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    var value = clipboard();
    robot
        .press(KeyCode.SHORTCUT, KeyCode.SHIFT)
        .type(KeyCode.E)
        .release(KeyCode.SHIFT, KeyCode.SHORTCUT);

    assertThat(path).isEqualTo("requestParameters.policyDocument.Version");
    assertThat(value).isEqualTo("2012-10-17");
    assertThat(clipboard()).isEqualTo(EVENT);
    assertThat(texts(robot, ".json-path"))
        .containsExactly("requestParameters.policyDocument.Version");
  }

  @Test
  void offersTheTextOfTheSourceOnlyWhereItDiffers(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add(EVENT));
    boolean before = robot.lookup("As it came").queryAs(ToggleButton.class).isVisible();

    open.select(robot, open.reader().add("{\"a\":1}", "{\"a\":1ed}", Reading.REPAIRED));
    robot.clickOn("As it came");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> open.shown().equals("{\"a\":1ed}"));

    assertThat(before).isFalse();
    assertThat(robot.lookup(".json-notice").query().isVisible()).isTrue();
  }

  @Test
  void takesAQuarterMegabyteOnOneLineInPiecesPreparedInTheBackground(FxRobot robot)
      throws Exception {
    var json = "{\"eventName\":\"A\",\"k\":[" + "{\"a\":\"some text\"},".repeat(14_000) + "0]}";
    open.select(robot, open.reader().add(json));
    robot.clickOn("Raw");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> open.shown().replace("↩\n", "").equals(json));

    var longest = WaitForAsyncUtils.asyncFx(this::longestParagraph).get(60, TimeUnit.SECONDS);

    assertThat(json.getBytes(UTF_8)).hasSizeGreaterThan(256_000 - 20_000);
    assertThat(longest).isLessThanOrEqualTo(JsonView.PIECE + 1);
    assertThat(open.workers()).isNotEmpty().allMatch(name -> name.startsWith("test-"));
  }

  @Test
  void goesToTheEndAndTheBeginOfALargeEventByKeys(FxRobot robot) throws Exception {
    var json = "{\"k\":[" + "{\"a\":\"some text\"},".repeat(40_000) + "\"last\"]}";
    open.select(robot, open.reader().add(json));
    robot.interact(() -> open.area().requestFocus());

    robot.press(KeyCode.SHORTCUT).type(KeyCode.END).release(KeyCode.SHORTCUT);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> open.shown().contains("last"));
    WaitForAsyncUtils.waitForFxEvents();
    int caret = open.area().getCaretPosition();
    int end = open.area().getLength();
    robot.press(KeyCode.SHORTCUT).type(KeyCode.HOME).release(KeyCode.SHORTCUT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(caret).isEqualTo(end).isGreaterThan(100_000);
    assertThat(open.shown()).startsWith("{").doesNotContain("last");
    assertThat(open.area().getCaretPosition()).isZero();
  }

  @Test
  void keepsWhatWrapsRightOfItsKey(FxRobot robot) throws Exception {
    open.select(robot, open.reader().add("{\"a\":{\"b\":\"" + "word ".repeat(60) + "\"}}"));

    var wrapped = open.shown();
    robot.interact(() -> open.area().selectAll());
    robot.interact(() -> open.area().copy());
    robot.interact(() -> open.area().setWrapText(false));

    assertThat(wrapped).contains("\n\"b\": \"word");
    assertThat(open.shown()).contains("\n    \"b\": \"word");
    assertThat(clipboard()).isEqualTo(open.shown());
    assertThat(open.settings().now().wrapsJson()).isFalse();
  }

  private String selection() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> open.area().getSelectedText()).get(60, TimeUnit.SECONDS);
  }

  private void waitForCount(FxRobot robot, String count) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> texts(robot, ".find-count").contains(count));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private int longestParagraph() {
    return open.area().getParagraphs().stream()
        .map(paragraph -> paragraph.length())
        .collect(Collectors.summarizingInt(length -> length))
        .getMax();
  }
}
