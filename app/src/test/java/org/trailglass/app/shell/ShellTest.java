package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.open.PathText;
import org.trailglass.app.palette.MenuAction;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.TextSize;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.status.StatusView;
import org.trailglass.app.status.StatusViewModel;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.Origin;

/// The window with placeholders for the features, and a loader that reads nothing.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class ShellTest {
  private static final Origin SAMPLE = new Origin.OnDisk(Path.of("/sample"));

  private final FakeLoader loader = new FakeLoader();
  private final Settings settings = new Settings(new KeptSettings());
  private final Words words = Words.english();
  private final Path folder;
  private Workspace workspace;
  private OpenViewModel open;
  private Shell shell;

  ShellTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    Theme.LIGHT.apply();
    var runner =
        new BackgroundRunner(
            DaemonPool.of("test", 2),
            Platform::runLater,
            thrown -> {
              throw new AssertionError(thrown);
            });
    workspace = new Workspace(runner, loader, () -> SAMPLE);
    open = new OpenViewModel(workspace, runner, settings, words, new PathText(folder, folder));
    var model =
        new ShellViewModel(
            workspace, settings, words, new Program("1.2.3", Map.of(), folder -> {}));
    var status =
        new StatusView(new StatusViewModel(workspace, settings, words, runner), words).root();
    var places =
        new Places(
            named("filter"),
            new Placed(Part.TIMELINE, "Timeline", named("timeline")),
            List.of(new Placed(Part.SOURCES, "Sources", named("side"))),
            named("table"),
            new Placed(Part.DETAIL, "Event detail", named("detail")),
            List.of(new Placed(Part.PROBLEMS, "Problems", named("problems"))),
            List.of(),
            status);
    shell = new Shell(model, open, words, places, Commands.none(FakeLists.menu()));
    stage.setScene(new Scene(shell.root(), 1000, 700));
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void invitesWhileNothingIsOpenAndShowsThePanesOnceSomethingIs(FxRobot robot)
      throws TimeoutException {
    // given
    assertThat(robot.lookup(".empty-page").tryQuery()).isPresent();
    assertThat(robot.lookup("#table").tryQuery()).isEmpty();

    // when
    robot.clickOn("#empty-sample");
    await(() -> statuses().equals(List.of(Status.LOADED)));

    // then
    assertThat(robot.lookup(".empty-page").tryQuery()).isEmpty();
    assertThat(robot.lookup("#table").tryQuery()).isPresent();
    assertThat(origins()).containsExactly(SAMPLE);
  }

  @Test
  void knowsEveryActionByAnIdThatNoLanguageChanges(FxRobot robot) {
    // given
    var menus = robot.lookup(".menu-bar").queryAs(MenuBar.class);

    // when
    var actions = MenuEntry.of(menus).stream().map(MenuEntry::action).toList();

    // then
    assertThat(actions)
        .allMatch(MenuAction::isFixed)
        .extracting(MenuAction::id)
        .doesNotHaveDuplicates();
    assertThat(actions)
        .extracting(MenuAction::id)
        .contains("menu-view-side", "menu-view-theme-dark", "menu-view-ownWindow-sources")
        .allMatch(id -> id.matches("[a-zA-Z0-9_-]+"));
  }

  @Test
  void opensFilesAndFoldersThatAreDropped(FxRobot robot) throws TimeoutException, IOException {
    // given
    var dropped = Files.createDirectory(folder.resolve("AWSLogs"));
    var other = Files.writeString(folder.resolve("trail.json"), "{}");
    var content = new ClipboardContent();
    content.putFiles(List.<File>of(dropped.toFile(), other.toFile()));

    // when
    robot.interact(() -> Drops.drop(shell.root(), content));

    // then
    await(() -> statuses().equals(List.of(Status.LOADED, Status.LOADED)));
    assertThat(origins()).containsExactly(new Origin.OnDisk(dropped), new Origin.OnDisk(other));
    assertThat(settings.now().recent()).containsExactly(other.toString(), dropped.toString());
  }

  @Test
  void saysWhatADropWillDoWhileSomethingIsDraggedOverTheWindow(FxRobot robot) {
    // given
    var content = new ClipboardContent();
    content.putString("{\"Records\":[]}");

    // when
    robot.interact(() -> Drops.over(shell.root(), content));

    // then
    var overlay = robot.lookup(".drop-overlay").<Node>query();
    assertThat(overlay.isVisible()).isTrue();
    robot.interact(() -> Drops.exit(shell.root(), content));
    assertThat(overlay.isVisible()).isFalse();
  }

  @Test
  void opensPastedJsonAndPastedPaths(FxRobot robot) throws TimeoutException, IOException {
    // given
    var file = Files.writeString(folder.resolve("trail.json"), "{}");

    // when
    robot.interact(() -> Drops.copy("{\"Records\":[]}"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    await(() -> statuses().equals(List.of(Status.LOADED)));
    robot.interact(() -> Drops.copy(file.toString()));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    await(() -> statuses().equals(List.of(Status.LOADED, Status.LOADED)));

    // then
    assertThat(origins()).last().isEqualTo(new Origin.OnDisk(file));
    assertThat(origins().getFirst().name()).isEqualTo("Pasted text 1");
  }

  @Test
  void opensWhatWasOpenedBefore(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(() -> settings.change(kept -> kept.withRecent("/old/trail.json")));

    // when
    robot.clickOn(".recent");

    // then
    await(() -> statuses().equals(List.of(Status.LOADED)));
    assertThat(origins()).containsExactly(new Origin.OnDisk(Path.of("/old/trail.json")));
  }

  @Test
  void saysThatNothingCameOutOfAPasteAndKeepsTheInvitation(FxRobot robot) throws TimeoutException {
    // given
    loader.setFruitless(true);

    // when
    robot.interact(() -> Drops.copy("hello world"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    await(() -> robot.lookup("#notice").<Node>query().isVisible());

    // then
    assertThat(robot.lookup("#notice .label").<Label>query().getText())
        .isEqualTo("Nothing in the pasted text is a CloudTrail event");
    assertThat(robot.lookup(".empty-page").tryQuery()).isPresent();

    // when
    robot.clickOn("#notice-action");

    // then
    assertThat(robot.lookup(".empty-page").tryQuery()).isEmpty();
    assertThat(robot.lookup("#problems").tryQuery()).isPresent();
    assertThat(robot.lookup("#notice").<Node>query().isVisible()).isFalse();
  }

  @Test
  void tellsWrongLimitsWithNothingToDoButToPutThemAway(FxRobot robot) {
    // when
    var wrong = ChosenLimits.of(Map.of("nesting", "deep")).wrong();
    robot.interact(() -> open.notices().tell(wrong));

    // then
    assertThat(robot.lookup("#notice .label").<Label>query().getText())
        .contains("nesting", "deep", "8 is used instead");
    assertThat(robot.lookup("#notice-action").<Button>query().isVisible()).isFalse();
    robot.clickOn("#notice-dismiss");
    assertThat(robot.lookup("#notice").<Node>query().isVisible()).isFalse();
  }

  @Test
  void forgetsAPathInWhichNoEventIs(FxRobot robot) throws TimeoutException {
    // given
    loader.setFruitless(true);

    // when
    robot.interact(() -> open.openPaths(List.of(Path.of("/no/such"))));
    await(() -> robot.lookup("#notice").<Node>query().isVisible());

    // then
    assertThat(settings.now().recent()).isEmpty();
  }

  @Test
  void asksBeforeItMixesTheSampleWithOtherSources(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(() -> open.openPaths(List.of(Path.of("/trail"))));
    await(() -> statuses().equals(List.of(Status.LOADED)));

    // when
    robot.interact(open::openSample);

    // then
    assertThat(origins()).hasSize(1);
    await(() -> robot.lookup("#notice-action").<Node>query().getLayoutBounds().getWidth() > 0);
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#notice-action");
    await(() -> statuses().equals(List.of(Status.LOADED, Status.LOADED)));
    assertThat(origins()).contains(SAMPLE);
  }

  @Test
  void stopsALoadThatIsUnderWayAndKeepsWhatWasRead(FxRobot robot) throws TimeoutException {
    // given
    var mayEnd = new CountDownLatch(1);
    loader.setMeanwhile(() -> awaitLatch(mayEnd));
    robot.interact(() -> open.openPaths(List.of(Path.of("/large"))));
    await(() -> robot.lookup("#status-cancel").<Button>query().isVisible());
    await(() -> progress(robot).contains("20 of 48 files"));

    // when
    robot.clickOn("#status-cancel");
    mayEnd.countDown();

    // then
    await(() -> statuses().equals(List.of(Status.CANCELLED)));
    assertThat(robot.lookup(".load").<Node>query().isVisible()).isFalse();
  }

  @Test
  void showsAndHidesPanesByKey(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(open::openSample);
    await(() -> statuses().equals(List.of(Status.LOADED)));

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT2).type(KeyCode.DIGIT3);
    robot.release(KeyCode.SHORTCUT);

    // then
    assertThat(settings.now().isShown(Pane.DETAIL)).isFalse();
    assertThat(settings.now().isShown(Pane.PROBLEMS)).isTrue();
    assertThat(robot.lookup("#detail").tryQuery()).isEmpty();
    assertThat(robot.lookup("#problems").tryQuery()).isPresent();
  }

  @Test
  void goesFromPaneToPaneByKey(FxRobot robot) throws TimeoutException {
    // given
    robot.interact(open::openSample);
    await(() -> statuses().equals(List.of(Status.LOADED)));
    assertThat(robot.lookup("#table").<Node>query().isFocused()).isTrue();

    // when
    robot.type(KeyCode.F6);

    // then
    assertThat(robot.lookup("#detail").<Node>query().isFocused()).isTrue();
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertThat(robot.lookup("#table").<Node>query().isFocused()).isTrue();
  }

  @Test
  void goesToTheStatusBarLast(FxRobot robot) throws TimeoutException {
    // when
    robot.interact(open::openSample);
    await(() -> statuses().equals(List.of(Status.LOADED)));

    // then
    var children = robot.lookup(".shell").<BorderPane>query().getChildrenUnmodifiable();
    assertThat(children.getLast()).isSameAs(robot.lookup(".status-bar").query());
  }

  @Test
  void listsTheShortcutsOfMenusAndPanes(FxRobot robot) {
    // when
    robot.type(KeyCode.F1);

    // then
    var shown =
        robot.lookup("#shortcuts .label").<Label>queryAll().stream().map(Label::getText).toList();
    assertThat(shown)
        .contains(
            "F1", "Keyboard shortcuts", "Open folder", "Event JSON", "Theme: Dark", "Colour rules");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void cutsNoShortcutAndNothingOfWhatItDoes(FxRobot robot) {
    // when
    robot.type(KeyCode.F1);

    // then
    var labels = robot.lookup("#shortcuts .label").<Label>queryAll();
    assertThat(labels).hasSizeGreaterThan(60);
    for (var label : labels) {
      assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
    }
  }

  @Test
  void changesTheSizeOfTextByKeys(FxRobot robot) {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.EQUALS, KeyCode.ADD).release(KeyCode.SHORTCUT);
    assertThat(settings.now().textSize()).isEqualTo(new TextSize(125));

    robot.press(KeyCode.SHORTCUT).type(KeyCode.SUBTRACT).release(KeyCode.SHORTCUT);
    assertThat(settings.now().textSize()).isEqualTo(new TextSize(110));

    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT0).release(KeyCode.SHORTCUT);
    assertThat(settings.now().textSize()).isEqualTo(TextSize.usual());
  }

  @Test
  void choosesTheThemeInTheMenu(FxRobot robot) {
    // when
    var bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
    var themes = (Menu) bar.getMenus().get(3).getItems().getFirst();
    robot.interact(themes.getItems().get(2)::fire);

    // then
    assertThat(settings.now().theme()).isEqualTo(ThemeChoice.DARK);
  }

  private List<Status> statuses() {
    return workspace.sourcesProperty().get().stream().map(state -> state.status()).toList();
  }

  private List<Origin> origins() {
    return workspace.sourcesProperty().get().stream().map(state -> state.origin()).toList();
  }

  private static String progress(FxRobot robot) {
    return robot.lookup(".progress-text").<Label>query().getText();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Node named(String id) {
    var label = new Label(id);
    label.setId(id);
    label.setFocusTraversable(true);
    return label;
  }
}
