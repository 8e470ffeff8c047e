package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.control.RowSelection;
import org.trailglass.app.control.WindowedTable;
import org.trailglass.app.export.ExportKind;
import org.trailglass.app.export.ExportWish;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Filter;
import org.trailglass.event.Fields;
import org.trailglass.event.Reading;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.sample.BenchmarkTrail;
import org.trailglass.sample.SampleIncident;
import org.trailglass.store.EventStore;

/// Draws the states of the window to which a person comes by doing something into
/// `target/screenshots`, to be looked at. {@link ScreenshotTest} draws those that it begins with.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class StateScreenshotTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  /// As the documentation of OpsWorks has it.
  private static final String BROKEN =
      """
      {
        "eventVersion": "1.01"ed,
        "userIdentity": {
          "type": "IAMUser",
          "principalId": "AIDACKCEVSQ6C2EXAMPLE",
          "arn": "arn:aws:iam::111122223333:user/mia",
          "accountId": "111122223333",
          "accessKeyId": "AKIAIOSFODNN7EXAMPLE",
          "userName": "mia"
        },
        "eventTime": "2014-07-10T10:02:19Z",
        "eventSource": "opsworks.amazonaws.com",
        "eventName": "DescribeStacks",
        "awsRegion": "us-east-1",
        "sourceIPAddress": "203.0.113.64",
        "requestParameters": { "stackIds": ["2e3f0d1c-1f1d-4e5a-9d1b-0f1e2d3c4b5a"] },
        "responseElements": null,
        "eventType": "AwsApiCall",
        "recipientAccountId": "111122223333"
      }
      """;

  private final Path folder;
  private final KeptSettings file = new KeptSettings();
  private OpenWindow window;

  StateScreenshotTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) throws IOException {
    Files.createDirectories(PICTURES);
    window = new OpenWindow(stage, file, folder, 1280, 800);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> Theme.LIGHT.apply());
    window.close();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheCoverage(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    show(robot, Pane.PROBLEMS, true);

    // when
    choose(robot, "coverage");

    // then
    draw("coverage", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheCompletionOfAFilter(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.L);
    robot.release(KeyCode.SHIFT, KeyCode.SHORTCUT);

    // when
    robot.write("outcome:failed errorCode:Acc");
    window.settle();

    // then
    draw("filter-completion", theme, robot);

    // What is typed is asked when the field is left: before the window is gone.
    robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    window.settle();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheFiltersThatAreKept(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    var texts = List.of("outcome:failed", "name:*Policy* write:true", "ip:203.0.113.0/24");
    robot.interact(() -> texts.forEach(window.composition().filterBar()::apply));

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.D).release(KeyCode.SHORTCUT);
    robot.write("Suspicious block");
    robot.type(KeyCode.ENTER);
    window.settle();

    // then
    draw("filter-kept", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsALoadInProgress(Theme theme, FxRobot robot) throws IOException {
    // given
    BenchmarkTrail.write(folder, 20_000, 60, 1);
    window.gate().shut();

    // when
    open(robot, folder);
    window.await(() -> window.workspace().resultProperty().get().size() > 0);

    // then
    draw("loading", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheFiguresOfASource(Theme theme, FxRobot robot) throws IOException {
    // given
    show(robot, Pane.SIDE, false);
    robot.interact(() -> window.composition().shellModel().keepSize(Pane.SIDE, 330));
    show(robot, Pane.SIDE, true);
    openSample(robot);
    choose(robot, "sources");
    WindowedTable<?> sources = robot.lookup("#sources-table").query();

    // when
    robot.interact(() -> sources.selectionProperty().set(RowSelection.of(0)));

    // then
    draw("source", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheSummaryOfAnEvent(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    reveal(robot, (store, row) -> isNamed(store, row, "StopLogging"));
    var tabs = (TabPane) window.root().lookup(".detail").lookup(".tab-pane");

    // when
    robot.interact(() -> tabs.getSelectionModel().select(1));

    // then
    draw("summary", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsARepairedEventAsItCame(Theme theme, FxRobot robot) throws IOException {
    // given
    open(robot, Files.writeString(folder.resolve("opsworks.json"), BROKEN));
    window.settle();
    reveal(robot, (store, row) -> store.reading(row) == Reading.REPAIRED);

    // when
    robot.interact(() -> robot.lookup("As it came").queryAs(ToggleButton.class).fire());

    // then
    draw("repaired", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsWhatIsFoundInTheJson(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    reveal(
        robot,
        (store, row) ->
            isNamed(store, row, "AssumeRole")
                && store
                    .first(row, Fields.IDENTITY_ACCESS_KEY_ID)
                    .filter(SampleIncident.FIRST_HOP_KEY::equals)
                    .isPresent());

    // when
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.F);
    robot.release(KeyCode.SHORTCUT, KeyCode.SHIFT);
    robot.write("role");

    // then
    draw("find", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsEventsThatAreFoundAmongTheirColours(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    reveal(robot, (store, row) -> isNamed(store, row, "StopLogging"));

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
    robot.write("eventName:*Policy*");
    window.settle();

    // then
    draw("find-events", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheColourRules(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    reveal(robot, (store, row) -> isNamed(store, row, "StopLogging"));

    // when
    var menus = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus();
    robot.interact(
        () ->
            menus.stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menu-view-colors".equals(item.getId()))
                .forEach(MenuItem::fire));

    // then
    draw("color-rules", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheChoiceOfColumns(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);

    // when
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.L);
    robot.release(KeyCode.SHIFT, KeyCode.SHORTCUT);

    // then
    draw("columns", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheSetsOfColumns(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.L);
    robot.release(KeyCode.SHIFT, KeyCode.SHORTCUT);

    // when
    MenuButton sets = inPopup("#column-sets");
    robot.interact(() -> sets.getItems().getLast().fire());
    robot.write("Who did what");
    robot.type(KeyCode.ENTER);
    robot.interact(sets::show);

    // then
    draw("column-sets", theme, robot);
    assertThat(window.read(() -> sets.getItems().getFirst().getText())).isEqualTo("Who did what");
    robot.interact(() -> sets.getItems().getFirst().fire());
    assertThat(window.read(() -> sets.getScene().getWindow().isShowing())).isTrue();
  }

  /// A node of what pops up over the window.
  private MenuButton inPopup(String selector) {
    return window.read(
        () ->
            Window.getWindows().stream()
                .map(popup -> popup.getScene().getRoot().lookup(selector))
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsAnExport(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);

    // when
    robot.press(KeyCode.SHORTCUT).type(KeyCode.E).release(KeyCode.SHORTCUT);

    // then
    robot.type(KeyCode.DOWN);
    draw("export", theme, robot);
    robot.type(KeyCode.ESCAPE);
    var model = window.composition().export();
    var wish = new ExportWish(ExportKind.TRAIL, false, List.of());
    robot.interact(() -> model.export(wish, folder.resolve("out.json")));
    window.settle();
    draw("exported", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsFacetsOfAFilteredTrail(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    var parsed =
        (ParsedQuery) QueryParser.parse("name:(AssumeRole or ConsoleLogin) not region:us-west-2");

    // when
    robot.interact(() -> window.workspace().filter(new Filter(parsed.text(), parsed.query())));
    window.settle();
    robot.interact(() -> ((ToggleButton) window.root().lookup("#facets-excluded")).fire());

    // then
    draw("facets", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheMenuOfAValue(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);
    reveal(robot, (store, row) -> isNamed(store, row, "StopLogging"));
    var fields = robot.lookup(".field-value").<Node>queryAll();
    var key =
        fields.stream().filter(node -> node.getAccessibleText().contains("key: A")).findFirst();

    // when
    robot.interact(
        () ->
            key.orElseThrow()
                .fireEvent(
                    new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 900, 300, false, null)));

    // then
    draw("menu", theme, robot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheChoiceOfFacets(Theme theme, FxRobot robot) throws IOException {
    // given
    openSample(robot);

    // when
    robot.clickOn("#facets-add");

    // then
    draw("fields", theme, robot);
  }

  private void openSample(FxRobot robot) {
    robot.interact(() -> window.composition().open().openSample());
    window.settle();
  }

  private void open(FxRobot robot, Path path) {
    robot.interact(() -> window.composition().open().openPaths(List.of(path)));
  }

  private void show(FxRobot robot, Pane pane, boolean isShown) {
    robot.interact(() -> window.composition().shellModel().show(pane, isShown));
    window.settle();
  }

  private void choose(FxRobot robot, String pane) {
    for (var node : window.root().lookupAll(".tab-pane")) {
      var tabs = (TabPane) node;
      tabs.getTabs().stream()
          .filter(tab -> pane.equals(tab.getContent().getId()))
          .forEach(tab -> robot.interact(() -> tabs.getSelectionModel().select(tab)));
    }
  }

  private static boolean isNamed(EventStore store, int row, String name) {
    return store.first(row, Fields.EVENT_NAME).filter(name::equals).isPresent();
  }

  private void reveal(FxRobot robot, BiPredicate<EventStore, Integer> wanted) {
    var store = window.workspace().storeProperty().get();
    OptionalInt row =
        IntStream.range(0, store.events()).filter(at -> wanted.test(store, at)).findFirst();
    robot.interact(() -> window.workspace().reveal(store.id(row.orElseThrow())));
    window.settle();
  }

  private void draw(String name, Theme theme, FxRobot robot) throws IOException {
    robot.interact(() -> theme.apply());
    if (window.gate().isOpen()) {
      window.settle();
    }
    WaitForAsyncUtils.waitForFxEvents();
    var picture = window.read(this::picture);
    var named = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
    ImageIO.write(picture, "png", PICTURES.resolve(named).toFile());
    assertThat(colours(picture)).isGreaterThan(200);
  }

  /// The window with what pops up over it.
  private BufferedImage picture() {
    var stage = window.stage();
    var scene = stage.getScene();
    var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    var paint = picture.createGraphics();
    for (var popup : Window.getWindows()) {
      if (popup != stage && popup.isShowing()) {
        paint.drawImage(
            SwingFXUtils.fromFXImage(withItsShadow(popup.getScene()), null),
            (int) (popup.getX() - stage.getX() - scene.getX()),
            (int) (popup.getY() - stage.getY() - scene.getY()),
            null);
      }
    }
    paint.dispose();
    return picture;
  }

  private static WritableImage withItsShadow(Scene popup) {
    var clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    clear.setViewport(new Rectangle2D(0, 0, popup.getWidth(), popup.getHeight()));
    return popup.getRoot().snapshot(clear, null);
  }

  private static long colours(BufferedImage picture) {
    return Arrays.stream(
            picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
        .distinct()
        .count();
  }
}
