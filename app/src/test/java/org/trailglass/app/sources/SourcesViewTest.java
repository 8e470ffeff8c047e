package org.trailglass.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.intake.FakeRemote;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.OpenWorkspace;

@ExtendWith(ApplicationExtension.class)
class SourcesViewTest {
  private static final int FILES = 300;

  private final OpenWorkspace open = new OpenWorkspace();
  private final List<Path> shown = new ArrayList<>();

  @Start
  void start(Stage stage) throws IOException {
    Theme.LIGHT.apply();
    var model = new SourcesViewModel(open.workspace(), new CurrentThreadRunner(), shown::add);
    var view =
        new SourcesView(model, Words.english(), new Settings(new KeptSettings()), FakeLists.menu());
    stage.setScene(new Scene(view.root(), 500, 600));
    stage.sizeToScene();
    stage.show();
    var folder = Files.createTempDirectory("sources");
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          folder.resolve("f%03d.json".formatted(i)),
          "{\"eventVersion\":\"1\",\"eventName\":\"A" + i + "\"}");
    }
    open.open(folder);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void tellsFilesApartWhoseNamesBeginAlike(FxRobot robot) throws IOException {
    // given
    var begin = "135748148148_CloudTrail_eu-west-1_20240303T0543Z_HRNHQC4NA7TK";
    var folder = Files.createTempDirectory("names");
    for (var end : List.of("G47Y", "G48Y")) {
      Files.writeString(folder.resolve(begin + end + ".json.gz"), "{}");
    }

    // when
    robot.interact(() -> open.open(folder));
    WindowedTable<?> table = robot.lookup("#sources-table").query();
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(1)));
    robot.interact(table::requestFocus);
    robot.type(javafx.scene.input.KeyCode.ENTER);

    // then
    assertThat(robot.lookup(".cell-text").<Text>queryAll())
        .extracting(Text::getText)
        .anyMatch(text -> text.endsWith("…47Y"))
        .anyMatch(text -> text.endsWith("…48Y"));
    assertThat(robot.lookup(".cell-text").<Text>queryAll())
        .extracting(text -> text.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .contains(begin + "G47Y.json.gz", begin + "G48Y.json.gz");
    for (var end : List.of("G47Y", "G48Y")) {
      Files.delete(folder.resolve(begin + end + ".json.gz"));
    }
    Files.delete(folder);
  }

  @Test
  void saysThatWhatLiesInABucketIsInNoFolder(FxRobot robot) {
    // given
    WindowedTable<?> table = robot.lookup("#sources-table").query();
    robot.interact(() -> open.workspace().open(List.of(new FakeRemote("s3://trails/"))));

    // when
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(1)));
    robot.interact(table::requestFocus);
    robot.type(KeyCode.CONTEXT_MENU);

    // then
    assertThat(
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(MenuItem::isDisable))
        .extracting(MenuItem::getText)
        .containsExactly("Show in folder (not on disk)");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void showsEventsProblemsAndStateWithoutScrolling(FxRobot robot) {
    // when
    WindowedTable<?> table = robot.lookup("#sources-table").query();
    var heads = robot.from(table).lookup(".header-cell .label").<Label>queryAll();

    // then
    var seen = table.localToScene(table.getBoundsInLocal());
    assertThat(
            heads.stream()
                .filter(head -> seen.contains(head.localToScene(head.getBoundsInLocal()))))
        .extracting(Label::getText)
        .contains("File", "Events", "Problems", "State");
  }

  @Test
  void tellsOfTheOnlySourceBeforeItIsChosen(FxRobot robot) {
    assertThat(robot.lookup(".source-sheet-value").<SelectableText>queryAll())
        .extracting(SelectableText::text)
        .contains("Loaded", String.valueOf(FILES));
  }

  @Test
  void opensALargeSourceTellsItsFilesAndClosesIt(FxRobot robot) {
    // given
    WindowedTable<?> table = robot.lookup("#sources-table").query();
    Button close = robot.lookup("#sources-close").query();
    assertThat(table.source().size()).isEqualTo(1);
    assertThat(close.isDisabled()).isTrue();

    // when
    robot.interact(table::requestFocus);
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(0)));
    robot.type(KeyCode.ENTER);

    // then
    assertThat(table.source().size()).isEqualTo(FILES + 1);
    assertThat(table.rowNodes()).isLessThan(60);

    // when
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(7)));
    robot.clickOn("#sources-copyHash").clickOn("#sources-showInFolder");

    // then
    assertThat(shown).hasSize(1);
    var fields = robot.lookup(".source-sheet-value").<SelectableText>queryAll();
    robot.interact(
        () ->
            assertThat(fields)
                .extracting(SelectableText::text)
                .contains(Clipboard.getSystemClipboard().getString())
                .anyMatch(text -> text.endsWith("f006.json")));

    // when
    robot.interact(table::requestFocus);
    robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);

    // then
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString().lines())
                .hasSize(2)
                .element(0)
                .asString()
                .startsWith("File\tEvents\t")
                .contains("\tFirst event (UTC)\t"));

    // when
    robot.clickOn(close);

    // then
    assertThat(table.source().size()).isZero();
    assertThat(close.isDisabled()).isTrue();
  }
}
