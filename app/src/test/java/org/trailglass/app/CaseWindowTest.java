package org.trailglass.app;

import static javafx.scene.AccessibleAttribute.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.workspace.EventMark;
import org.trailglass.app.workspace.Marks;
import org.trailglass.event.Fields;

/// Marks, notes, names and cases by keyboard, in the whole window, on real files.
@InWindow(width = 1200, height = 760)
class CaseWindowTest {
  private final OpenWindow window;

  CaseWindowTest(OpenWindow window) {
    this.window = window;
  }

  private static String event(String id, String time, String name) {
    return """
    {"eventVersion":"1.08","eventID":"%s","eventTime":"%s","eventName":"%s",\
    "eventSource":"s3.amazonaws.com","recipientAccountId":"111122223333"}
    """
        .formatted(id, time, name);
  }

  private void openTrail(FxRobot robot) throws IOException {
    window.openText(
        "trail.json",
        event("e1", "2024-03-01T10:00:00Z", "GetFirst")
            + event("e2", "2024-03-01T11:00:00Z", "GetSecond")
            + event("e3", "2024-03-01T12:00:00Z", "GetThird"));
    robot.interact(() -> window.root().lookup("#events").requestFocus());
  }

  private List<String> events() {
    return window.read(
        () -> {
          var result = window.workspace().resultProperty().get();
          return IntStream.range(0, result.size())
              .mapToObj(i -> result.order().row(i))
              .map(row -> result.store().first(row, Fields.EVENT_NAME).orElse(""))
              .toList();
        });
  }

  private List<EventMark> marks() {
    return window.read(
        () -> List.copyOf(window.workspace().marking().marksProperty().get().all().values()));
  }

  @Test
  void marksByKeyNotesInPlaceSavesAndReopens(FxRobot robot) throws IOException {
    // given
    openTrail(robot);

    // when
    robot.type(KeyCode.DOWN, KeyCode.DOWN).write("m");
    window.settle();

    // then
    assertThat(marks()).containsExactly(new EventMark(true, ""));

    // when
    robot.write("n");
    robot.write("m and n are letters here");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    assertThat(marks()).containsExactly(new EventMark(true, "m and n are letters here"));
    var note = (Label) window.root().lookup("#detail-note");
    assertThat(window.read(note::getText)).isEqualTo("m and n are letters here");

    // when
    window.filter("marked:true");

    // then
    assertThat(events()).containsExactly("GetSecond");

    // when
    var file = window.folder().resolve("a.trailglass");
    robot.interact(() -> window.composition().cases().save(file, () -> {}));
    window.settle();

    // then
    assertThat(title()).isEqualTo("a.trailglass \u2013 Trailglass");

    // when
    robot.interact(() -> window.workspace().marking().replace(Marks.none()));
    robot.interact(
        () -> window.composition().cases().save(window.folder().resolve("b.trailglass"), () -> {}));
    robot.interact(() -> window.composition().shellModel().closeAll());
    window.settle();
    window.open(file);
    window.settle();
    window.await(() -> !window.workspace().marking().marksProperty().get().isEmpty());
    window.settle();

    // then
    assertThat(events()).containsExactly("GetSecond");
    assertThat(marks()).containsExactly(new EventMark(true, "m and n are letters here"));
    assertThat(title()).isEqualTo("a.trailglass \u2013 Trailglass");
  }

  private String title() {
    return window.read(() -> window.composition().shellModel().title().getValue());
  }

  @Test
  void takesMarksBack(FxRobot robot) throws IOException {
    // given
    openTrail(robot);
    robot.type(KeyCode.DOWN).write("m");
    window.settle();

    // when
    robot.push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
    window.settle();

    // then
    assertThat(marks()).isEmpty();
    assertThat(title()).doesNotContain("\u2022");
  }

  @Test
  void undoesMarksAndFiltersInTheOrderInWhichTheyWereDone(FxRobot robot) throws IOException {
    // given
    openTrail(robot);
    var undo = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    var redo =
        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    window.filter("Get*");
    robot.type(KeyCode.DOWN).write("m");
    window.settle();
    window.filter("GetThird");

    // when
    robot.push(undo);
    window.settle();

    // then
    assertThat(events()).hasSize(3);
    assertThat(marks()).hasSize(1);

    // when
    robot.push(undo);
    window.settle();

    // then
    assertThat(marks()).isEmpty();

    // when
    robot.push(redo).push(redo);
    window.settle();

    // then
    assertThat(events()).containsExactly("GetThird");
    assertThat(marks()).hasSize(1);
  }

  @Test
  void undoesTypingInTheFilterFirstAndThenWhatWasDoneBefore(FxRobot robot) throws IOException {
    // given
    openTrail(robot);
    var undo = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    robot.type(KeyCode.DOWN).write("m");
    window.settle();
    robot.clickOn("#filter-field");
    StyleClassedTextArea field = robot.lookup("#filter-field").query();
    robot.interact(() -> field.appendText("GetThird"));
    robot.type(KeyCode.ENTER);
    window.settle();

    // when
    robot.push(undo);
    window.settle();

    // then
    assertThat(events()).hasSize(3);
    assertThat(marks()).hasSize(1);

    // when
    robot.push(undo);
    window.settle();

    // then
    assertThat(marks()).isEmpty();
  }

  @Test
  void asksBeforeMarksAreLost(FxRobot robot) throws IOException {
    // given
    openTrail(robot);
    robot.type(KeyCode.DOWN).write("m");
    window.settle();
    var file = Files.writeString(window.folder().resolve("other.trailglass"), "{}");

    // when
    window.open(file);
    window.settle();

    // then
    assertThat(robot.lookup("Save the marks and notes?").tryQuery()).isPresent();

    // when
    robot.clickOn("Cancel");
    window.settle();

    // then
    assertThat(marks()).hasSize(1);

    // when
    window.open(file);
    window.settle();
    robot.clickOn("Don\u2019t save");
    window.settle();

    // then
    var told = (Label) window.root().lookup("#notice > .label");
    assertThat(window.read(told::getText)).isEqualTo("other.trailglass is no case of Trailglass");
    assertThat(marks()).hasSize(1);
    assertThat(events()).hasSize(3);
  }

  @Test
  void showsANameBesideItsValue(FxRobot robot) throws IOException {
    // given
    openTrail(robot);
    robot.interact(() -> window.composition().shellModel().show(Pane.DETAIL, false));

    // when
    robot.interact(() -> window.workspace().naming().ask("111122223333"));
    window.settle();
    robot.clickOn("#name-field").write("prod");
    robot.type(KeyCode.ENTER);
    window.settle();
    window.filter("prod GetThird");

    // then
    assertThat(events()).containsExactly("GetThird");
    var cells = window.root().lookupAll(".cell-text");
    assertThat(cells)
        .extracting(cell -> window.read(() -> cell.queryAccessibleAttribute(TEXT)))
        .contains("111122223333 ⟦prod⟧");
  }

  @Test
  void keepsNoNameWhoseDialogIsLeftByEscape(FxRobot robot) throws IOException {
    // given
    openTrail(robot);
    robot.interact(() -> window.workspace().naming().ask("111122223333"));
    window.settle();

    // when
    robot.clickOn("#name-field").write("prod");
    robot.type(KeyCode.ESCAPE);
    window.settle();

    // then
    assertThat(robot.lookup("#name-field").tryQuery()).isEmpty();
    window.filter("prod");
    assertThat(events()).isEmpty();
  }
}
