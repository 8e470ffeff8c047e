package org.trailglass.app.principals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.queryfield.QueryField;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.app.value.ValueVerbs;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.sample.SampleIncident;

@ExtendWith(ApplicationExtension.class)
class PrincipalsViewTest {
  private final OpenWorkspace open = new OpenWorkspace();
  private final Words words = Words.english();
  private final Settings settings = new Settings(new KeptSettings());
  private final PrincipalsViewModel model =
      new PrincipalsViewModel(open.workspace(), settings, words, new CurrentThreadRunner());

  @Start
  void start(Stage stage) {
    Fonts.load();
    Theme.LIGHT.apply();
    var verbs = new ValueVerbs(open.workspace(), path -> {}, path -> {});
    var view = new PrincipalsView(model, words, new ValueMenu(verbs, words), FakeLists.menu());
    stage.setScene(new Scene(new StackPane(view.root()), 900, 500));
    stage.sizeToScene();
    stage.show();
  }

  @AfterEach
  void close() {
    open.close();
  }

  private void openSample(FxRobot robot, Path folder) throws IOException {
    SampleIncident.write(folder);
    robot.interact(() -> open.open(folder));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(row -> row.principal().name()).toList();
  }

  private static WindowedTable<PrincipalRow> table(FxRobot robot) {
    return robot.lookup("#principals-table").query();
  }

  @Test
  void saysThatNothingIsOpen(FxRobot robot) {
    assertThat(robot.lookup("#principals-table .label").<Label>queryAll())
        .anyMatch(label -> label.getText().equals("Open a trail to see who is in it"));
  }

  @Test
  void ordersByAFigureAndBack(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);

    // when
    robot.interact(() -> model.sortBy(PrincipalColumn.FAILED));

    // then
    var failed = model.rowsProperty().get().stream().map(PrincipalRow::failed).toList();
    assertThat(failed).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> b - a);
    assertThat(failed.getFirst()).isPositive();

    // when
    robot.interact(() -> model.sortBy(PrincipalColumn.FAILED));

    // then
    assertThat(model.rowsProperty().get().getFirst().failed()).isZero();
  }

  @Test
  void narrowsItselfByAQueryOfItsColumns(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);
    int all = model.rowsProperty().get().size();
    QueryField field = robot.lookup("#principals-field").query();

    // when
    robot.interact(() -> field.replaceText("failed > 10 kind:(user or role)"));

    // then
    assertThat(model.rowsProperty().get())
        .isNotEmpty()
        .hasSizeLessThan(all)
        .allMatch(row -> row.failed() > 10);

    // when
    robot.interact(() -> field.replaceText("faild > 10"));

    // then
    Label mistake = robot.lookup("#principals-mistake").query();
    assertThat(mistake.getText()).contains("This list has no column", "failed");

    // when
    robot.interact(() -> field.replaceText("name:*deploy*"));

    // then
    assertThat(names()).isNotEmpty().allMatch(name -> name.contains("deploy"));
  }

  @Test
  void filtersForAPrincipalByKeysAlone(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);
    robot.interact(() -> table(robot).requestFocus());

    // when
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    // then
    var row = model.rowsProperty().get();
    assertThat(row).hasSize(1);
    assertThat(open.workspace().filterProperty().get().text())
        .isEqualTo("principal:\"" + row.getFirst().principal().id() + '"');
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(row.getFirst().events());
  }

  @Test
  void findsWhatTheLeakedKeyLedTo(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);
    var origin =
        open.workspace().lineageProperty().get().steps().stream()
            .filter(step -> step.name().equals("AKIA4NWJENKINEXAMPLE"))
            .findFirst()
            .orElseThrow();

    // when
    var query = model.descent(origin.principal()).orElseThrow();
    robot.interact(() -> open.workspace().narrow(query));

    // then
    assertThat(names()).contains("deploy-pipeline", "backup-operator", "svc-backup-sync");
  }

  @Test
  void copiesRowsForPeopleAndMachines(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);
    robot.interact(() -> table(robot).selectionProperty().set(RowSelection.of(0)));
    robot.interact(() -> table(robot).requestFocus());
    var first = model.rowsProperty().get().getFirst();

    // when
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

    // then
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Principal\tKind\tEvents")
                .contains(first.principal().id()));
  }

  @Test
  void aClickOnAHeadOrders(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);

    // when
    robot.clickOn(head(robot, "Failed"));

    // then
    var failed = model.rowsProperty().get().stream().map(PrincipalRow::failed).toList();
    assertThat(failed).isSortedAccordingTo((a, b) -> b - a);

    // when
    robot.clickOn(head(robot, "Principal"));

    // then
    assertThat(names()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  private static Node head(FxRobot robot, String title) {
    return robot.lookup("#principals-table .header-cell .label").<Label>queryAll().stream()
        .filter(label -> label.getText().equals(title))
        .findFirst()
        .orElseThrow()
        .getParent();
  }

  @Test
  void keepsTheWidthsOfItsColumns(FxRobot robot) {
    robot.interact(() -> model.widen(PrincipalColumn.NAME, 300));

    assertThat(settings.now().identities().widths()).containsEntry("name", 300.0);
    assertThat(model.widths().getValue()).containsEntry("name", 300.0);
  }

  @Test
  void theMenuOpensByKeysAndLeadsToWhatAPrincipalReached(FxRobot robot, @TempDir Path folder)
      throws IOException {
    // given
    openSample(robot, folder);
    var reached = new ArrayList<String>();
    open.workspace().wishes().reachProperty().subscribe(wish -> wish.ifPresent(reached::add));
    robot.interact(() -> select(robot, "jenkins-deploy"));
    robot.interact(() -> table(robot).requestFocus());

    // when
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.clickOn("#principals-reach").clickOn(SampleIncident.LEAKED_KEY);

    // then
    assertThat(reached).containsExactly(SampleIncident.LEAKED_KEY);

    // when
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.clickOn("#principals-ledTo");
    WaitForAsyncUtils.waitForFxEvents();

    // then
    assertThat(names()).contains("jenkins-deploy", "deploy-pipeline", "svc-backup-sync");
  }

  private void select(FxRobot robot, String name) {
    table(robot).selectionProperty().set(RowSelection.of(names().indexOf(name)));
  }

  @Test
  void aStretchOfTimeNarrowsTheList(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);
    var all = model.rowsProperty().get();
    var one = all.stream().filter(row -> row.events() == 1).findFirst().orElseThrow();

    // when
    robot.interact(() -> open.workspace().narrow(new TimeSpan(one.first(), one.first() + 1)));
    WaitForAsyncUtils.waitForFxEvents();

    // then
    assertThat(model.rowsProperty().get())
        .hasSizeLessThan(all.size())
        .anyMatch(row -> row.principal().equals(one.principal()))
        .allMatch(row -> row.first() == one.first() && row.last() == one.first());
  }

  @Test
  void aPrincipalIsPointedOutHereAndFromElsewhere(FxRobot robot, @TempDir Path folder)
      throws IOException {
    // given
    openSample(robot, folder);
    var principal = open.workspace().principal();
    var rows = model.rowsProperty().get();

    // when
    robot.interact(() -> principal.set(rows.getLast().principal().id()));

    // then
    assertThat(table(robot).selection().lead()).isEqualTo(rows.size() - 1);
    assertThat(table(robot).isInView(rows.size() - 1)).isTrue();

    // when
    robot.interact(() -> table(robot).requestFocus());
    robot.type(KeyCode.HOME);

    // then
    assertThat(principal.idProperty().get()).hasValue(rows.getFirst().principal().id());
  }

  @Test
  void thePromptStaysWhileTheFieldHasTheKeyboard(FxRobot robot) {
    QueryField field = robot.lookup("#principals-field").query();
    robot.interact(field::requestFocus);
    var prompt = robot.from(field).lookup(".prompt").query();

    assertThat(field.isFocused()).isTrue();
    assertThat(prompt.isVisible()).isTrue();

    robot.interact(() -> field.replaceText("kind:user"));
    assertThat(prompt.isVisible()).isFalse();
  }

  @Test
  void countsOddUsesAndTellsTheirReasons(FxRobot robot, @TempDir Path folder) throws IOException {
    // given
    openSample(robot, folder);
    QueryField field = robot.lookup("#principals-field").query();

    // when
    robot.interact(() -> field.replaceText("odd > 0 name:jenkins-deploy"));

    // then
    var row = model.rowsProperty().get().getFirst();
    var format = new PrincipalFormat(words, ZoneOffset.UTC, model.namesProperty().get());
    assertThat(format.content(PrincipalColumn.ODD, row).whole())
        .startsWith(row.odd() + "\n")
        .contains("new network: first 198.51.100.0/24, then 203.0.113.0/24");
  }

  @Test
  void isDrawn(FxRobot robot, @TempDir Path folder) throws IOException {
    openSample(robot, folder);
    var stage = (Stage) table(robot).getScene().getWindow();
    for (var theme : Theme.values()) {
      for (int width : List.of(900, 1440)) {
        robot.interact(
            () -> {
              theme.apply();
              stage.setWidth(width);
              stage.setHeight(width == 900 ? 500 : 700);
            });
        WaitForAsyncUtils.waitForFxEvents();
        var file = Path.of("target/screenshots/principals-" + width + '-' + theme + ".png");
        Files.createDirectories(file.getParent());
        robot.interact(
            () -> {
              try {
                var picture = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
                ImageIO.write(picture, "png", file.toFile());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
        assertThat(file).isNotEmptyFile();
      }
    }
  }
}
