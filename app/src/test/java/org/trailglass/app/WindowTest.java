package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.shell.Drops;
import org.trailglass.app.workspace.Memory;
import org.trailglass.event.Fields;
import org.trailglass.sample.BenchmarkTrail;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// What a person does, in the whole window, on real files.
@InWindow(width = 1200, height = 760)
class WindowTest {
  private static final String MIA =
      """
      {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"ListBuckets",\
      "eventSource":"s3.amazonaws.com","awsRegion":"us-east-1","userIdentity":{"type":"IAMUser",\
      "userName":"mia","arn":"arn:aws:iam::111122223333:user/mia","accountId":"111122223333"}}
      """;
  private static final String ROOT =
      """
      {"eventVersion":"1.08","eventTime":"2024-03-01T09:00:00Z","eventName":"ConsoleLogin",\
      "eventSource":"signin.amazonaws.com","awsRegion":"us-east-1","errorMessage":"Failed \
      authentication","userIdentity":{"type":"Root","accountId":"111122223333",\
      "arn":"arn:aws:iam::111122223333:root"}}
      """;
  private static final int MANY_EVENTS = 30_000;
  private static final int MANY_FILES = 60;

  private final OpenWindow window;

  WindowTest(OpenWindow window) {
    this.window = window;
  }

  @Test
  void showsWhatIsDroppedAndWhoDidIt(FxRobot robot) throws IOException {
    // when
    drop(robot, trail());
    window.settle();

    // then
    assertThat(events()).containsExactly("ConsoleLogin", "ListBuckets");

    // when
    robot.clickOn(header("Event")).clickOn(header("Event"));
    window.settle();

    // then
    assertThat(window.workspace().resultProperty().get().sort())
        .isEqualTo(new Sort(Fields.EVENT_NAME, false));
    assertThat(events()).containsExactly("ListBuckets", "ConsoleLogin");

    // when
    robot.clickOn(window.cell("ConsoleLogin"));
    window.settle();

    // then
    assertThat(texts(".answer")).first().isEqualTo("Yes, root user of 111122223333");
    assertThat(window.read(() -> json().getText())).contains("\"Root\"").doesNotContain("mia");

    // when
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
    robot.write("signin");
    window.await(() -> texts(".find-count").equals(List.of("1 of 1")));

    // then
    assertThat(window.read(() -> json().getSelectedText())).isEqualTo("signin");
  }

  @Test
  void opensTheColourRulesWhileNothingIsOpen(FxRobot robot) {
    // when
    window.fire("menu-view-colors");

    // then
    assertThat(robot.listWindows()).hasSize(2);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void stopsALoadOfAFolderAndKeepsWhatWasRead(FxRobot robot) throws IOException {
    // given
    BenchmarkTrail.write(window.folder(), MANY_EVENTS, MANY_FILES, 1);
    window.readOnTheThreadOfTheLoad();
    window.holdLoadsAtTheirFirstEvents();
    drop(robot, window.folder());
    window.await(() -> window.workspace().storeProperty().get().events() > 0);
    window.await(() -> isVisible(".load"));
    int read = window.workspace().storeProperty().get().events();

    // when
    robot.clickOn("#status-cancel");
    window.gate().open();
    window.settle();

    // then
    assertThat(window.workspace().sourcesProperty().get())
        .extracting(SourceState::status)
        .containsExactly(Status.CANCELLED);
    assertThat(isVisible(".load")).isFalse();
    assertThat(isVisible("#status-unfinished")).isTrue();

    // when
    robot.clickOn(header("Service"));
    window.settle();

    // then
    var result = window.workspace().resultProperty().get();
    assertThat(read).isLessThan(MANY_EVENTS);
    assertThat(result.size()).isEqualTo(read);
    assertThat(result.sort()).isEqualTo(new Sort(Fields.EVENT_SOURCE, true));
  }

  @Test
  void showsTheReasonWhyNothingCameOutOfASource(FxRobot robot) throws IOException {
    // given
    var breaks = "\n{\"eventVersion\": @},".repeat(40);
    Files.writeString(window.folder().resolve("broken.json"), "{\"Records\":[" + breaks + "]}");
    Files.writeString(window.folder().resolve("note.txt"), "nothing to see here");
    drop(robot, window.folder().resolve("broken.json"));
    window.settle();
    drop(robot, window.folder().resolve("note.txt"));
    window.settle();

    // when
    robot.clickOn("#notice-action");
    window.settle();

    // then
    WindowedTable<?> problems = robot.lookup("#problems-table").query();
    int chosen = problems.selection().lead();
    assertThat(chosen).isGreaterThanOrEqualTo(40);
    assertThat(problems.isInView(chosen)).isTrue();
    Label place = robot.lookup(".spot-place").query();
    assertThat(place.getText()).endsWith("note.txt");
    Label mark = robot.lookup(".spot-mark").query();
    assertThat(mark.getText()).isEqualTo("n");
  }

  @Test
  void givesTheMemoryOfAClosedSourceBack(FxRobot robot) throws IOException {
    // given
    drop(robot, trail());
    window.settle();
    robot.clickOn(window.cell("ListBuckets"));
    window.settle();

    // when
    var store = store();
    close(robot);

    // then
    assertThat(Memory.isFree(store)).isTrue();
  }

  @Test
  void givesTheMemoryBackAfterEveryPaneHasShownIt(FxRobot robot) throws IOException {
    // given
    drop(robot, trail());
    window.settle();
    robot.interact(() -> window.composition().shellModel().show(Pane.PROBLEMS, true));
    window.settle();
    window.showTab("coverage");
    robot.clickOn(window.cell("ListBuckets"));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.A).type(KeyCode.C).release(KeyCode.SHORTCUT);
    window.settle();
    window.showTab("problems");

    // when
    var store = store();
    close(robot);

    // then
    assertThat(Memory.isFree(store)).isTrue();
  }

  private Path trail() throws IOException {
    var logs = Files.createDirectory(window.folder().resolve("AWSLogs"));
    Files.writeString(logs.resolve("mia.json"), MIA);
    Files.writeString(logs.resolve("root.json"), ROOT);
    return logs;
  }

  private void drop(FxRobot robot, Path path) {
    var content = new ClipboardContent();
    content.putFiles(List.<File>of(path.toFile()));
    robot.interact(() -> Drops.drop(window.root(), content));
  }

  private WeakReference<EventStore> store() {
    return new WeakReference<>(window.workspace().storeProperty().get());
  }

  private void close(FxRobot robot) {
    window.showTab("sources");
    WindowedTable<?> sources = robot.lookup("#sources-table").query();
    robot.interact(() -> sources.selectionProperty().set(RowSelection.of(0)));
    robot.clickOn("#sources-close");
    window.settle();
    assertThat(window.workspace().sourcesProperty().get()).isEmpty();
  }

  private List<String> events() {
    var result = window.workspace().resultProperty().get();
    return IntStream.range(0, result.size())
        .map(result.order()::row)
        .mapToObj(row -> result.store().first(row, Fields.EVENT_NAME).orElse(""))
        .toList();
  }

  @Test
  void showsTheUsualColumnsUpToTheRegionBesideThePanesOfALaptop(FxRobot robot) throws IOException {
    // given
    drop(robot, trail());
    window.settle();

    // when
    robot.interact(() -> window.stage().setWidth(1440));
    window.settle();

    // then
    var region = header("Region");
    var table = window.root().lookup("#events");
    double end = window.read(() -> region.localToScene(region.getLayoutBounds()).getMaxX());
    double room = window.read(() -> table.localToScene(table.getLayoutBounds()).getMaxX());
    assertThat(end).isLessThanOrEqualTo(room - 12);
  }

  private Node header(String title) {
    return window.root().lookupAll("#events .header-cell").stream()
        .filter(
            cell -> cell.lookup(".label") instanceof Label label && label.getText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private boolean isVisible(String selector) {
    return window.root().lookup(selector).isVisible();
  }

  private CodeArea json() {
    return (CodeArea) window.root().lookup(".json-area");
  }

  private List<String> texts(String style) {
    return window.root().lookupAll(style).stream().map(label -> ((Label) label).getText()).toList();
  }
}
