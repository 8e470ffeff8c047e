package org.trailglass.app;

import static org.trailglass.app.WindowPicture.draw;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.testfx.api.FxRobot;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Told;
import org.trailglass.event.Fields;

/// Draws marks, notes, names and what is told of a case into `target/screenshots`.
@InWindow
class CaseScreenshotTest {
  private static final String NOTE =
      "First use of the stolen key. Ask Änne whether she was travelling; "
          + "\u202e\u0007 compare with the sign-in at 09:12.\nSee ticket 4711.";

  private final OpenWindow window;

  CaseScreenshotTest(OpenWindow window) {
    this.window = window;
  }

  @ParameterizedTest
  @EachLook
  void drawsMarksNotesAndNames(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    robot.interact(this::say);
    window.settle();

    // then
    draw(window, "case-marks", theme);

    // when
    robot.interact(() -> window.root().lookup("#events").requestFocus());
    robot.write("n");

    // then
    draw(window, "case-note", theme);

    // when
    window.resize(1024, 700);
    robot.push(KeyCode.ESCAPE);
    tell(robot, Told.Kind.DONE, "3 names loaded from names.csv");
    draw(window, "case-told-done", theme);
    tell(robot, Told.Kind.FAILED, "names.csv could not be read");
    draw(window, "case-told-failed", theme);
    tell(robot, Told.Kind.WARNING, "3 things are not as they were when the case was saved");
    draw(window, "case-told", theme);
    robot.clickOn("Details");

    // then
    draw(window, "case-told-details", theme);
  }

  private void tell(FxRobot robot, Told.Kind kind, String text) {
    var details = List.of("/evidence/a.json.gz is missing");
    robot.interact(() -> window.workspace().tell(new Told(kind, text, details)));
  }

  @ParameterizedTest
  @EachLook
  void drawsTheListOfNames(Theme theme, FxRobot robot) throws IOException {
    window.openSample();
    robot.interact(this::say);
    robot.push(
        new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    draw(window, "case-names", theme);
    robot.interact(() -> window.workspace().naming().ask("203.0.113.77"));
    draw(window, "case-name", theme);
  }

  @ParameterizedTest
  @EachLook
  void drawsNamesBesideTheirValues(Theme theme, FxRobot robot) throws IOException {
    // given
    window.openSample();
    robot.interact(this::say);

    // when
    giveJsonRoom();

    // then
    draw(window, "names-json", theme);

    // when
    window.show(Pane.PROBLEMS, true);
    robot.clickOn("Coverage").clickOn("Sources");

    // then
    draw(window, "names-coverage", theme);

    // when
    robot.interact(this::keepColumnSets);
    robot.clickOn("View").clickOn("Column sets");

    // then
    draw(window, "column-sets", theme);
  }

  private void giveJsonRoom() {
    window.size(Pane.DETAIL, 560);
    List.of(Pane.DETAIL, Pane.TIMELINE).forEach(pane -> window.show(pane, false));
    window.show(Pane.DETAIL, true);
  }

  private void keepColumnSets() {
    var columns = List.of(new ColumnChoice("eventTime", 150, true));
    Stream.of("who and from where", "errors_only", "a name longer than a menu is usually wide")
        .forEach(name -> window.settings().change(choices -> choices.withColumnSet(name, columns)));
  }

  private void say() {
    var workspace = window.workspace();
    var result = workspace.resultProperty().get();
    var store = result.store();
    var ids = IntStream.range(0, 60).map(result.order()::row).mapToObj(store::id).toList();
    for (int i : new int[] {3, 7, 8, 12}) {
      workspace.select(ids.get(i));
      workspace.toggleMarks();
    }
    workspace.marking().note(store, ids.get(5), NOTE);
    workspace.reveal(ids.get(5));
    var account =
        store.first(store.row(ids.get(5)), Fields.RECIPIENT_ACCOUNT_ID).orElse("111122223333");
    var address = store.first(store.row(ids.get(5)), Fields.SOURCE_IP_ADDRESS).orElse("-");
    workspace
        .naming()
        .replace(
            Names.of(
                Map.of(
                    account,
                    "prod",
                    address,
                    "VPN Berlin",
                    "GetObject",
                    "reads a file; hundreds in a row are a theft, see runbook 12",
                    "AKIAIOSFODNN7EXAMPLE",
                    "key of the build server, to be rotated since 2021")));
  }
}
