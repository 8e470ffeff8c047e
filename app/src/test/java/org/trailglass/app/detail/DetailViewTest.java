package org.trailglass.app.detail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.value.TriedMenu;
import org.trailglass.app.workspace.FakeLoader;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.Reading;
import org.trailglass.json.JsonView;
import org.trailglass.store.RowId;

/// The detail pane with events written by hand.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class DetailViewTest {
  private static final String EVENT =
      """
      {"eventTime":"2024-03-01T10:14:31Z","eventName":"PutRolePolicy",
       "userIdentity":{"type":"IAMUser","userName":"mia","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},
       "requestParameters":{"roleName":"Admin","policyDocument":"{\\"Version\\":\\"2012-10-17\\"}"},
       "errorCode":"AccessDenied"}\
      """;

  private final Set<String> workers = ConcurrentHashMap.newKeySet();
  private final FakeReader reader = new FakeReader();
  private final Settings settings = new Settings(new KeptSettings());
  private Workspace workspace;
  private DetailViewModel model;
  private DetailView view;
  private TriedMenu tried;

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
    workspace = new Workspace(runner, new FakeLoader(), () -> new Origin.OnDisk(Path.of("/s")));
    model = new DetailViewModel(workspace, watched(runner), reader);
    tried = new TriedMenu(workspace);
    view = new DetailView(model, Words.english(), settings, tried.menu(), new Region());
    // In a pane, so that a test can make the view low: a headless window that was made smaller and
    // then larger again is not drawn.
    stage.setScene(new Scene(new StackPane(view.root()), 500, 800));
    stage.sizeToScene();
    stage.show();
  }

  /// Notes the threads on which work is done.
  private TaskRunner watched(TaskRunner runner) {
    return new TaskRunner() {
      @Override
      public <T> void run(
          Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        runner.run(noted(work), then, failed);
      }

      @Override
      public <T> void run(Callable<T> work, Consumer<? super T> then) {
        runner.run(noted(work), then);
      }

      @Override
      public void onFxThread(Runnable action) {
        runner.onFxThread(action);
      }
    };
  }

  private <T> Callable<T> noted(Callable<T> work) {
    return () -> {
      workers.add(Thread.currentThread().getName());
      return work.call();
    };
  }

  private void select(FxRobot robot, RowId id) throws TimeoutException {
    robot.interact(() -> workspace.select(id));
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            model.detailProperty().get().map(EventDetail::id).equals(Optional.of(id))
                && model.json().viewProperty().get().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private CodeArea area() {
    return (CodeArea) view.root().lookup(".json-area");
  }

  private String shown() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> area().getText()).get(60, TimeUnit.SECONDS);
  }

  private List<String> texts(FxRobot robot, String style) {
    return robot.lookup(style).queryAll().stream().map(DetailViewTest::text).toList();
  }

  private static String text(Node node) {
    return node instanceof SelectableText text ? text.text() : ((Label) node).getText();
  }

  private static String clipboard() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())
        .get(60, TimeUnit.SECONDS);
  }

  @Test
  void answersWhoItWasWhenAnEventIsSelected(FxRobot robot) throws Exception {
    assertThat(robot.lookup(".detail-empty").query().isVisible()).isTrue();

    select(robot, reader.add(EVENT));

    assertThat(robot.lookup(".detail-empty").query().isVisible()).isFalse();
    assertThat(texts(robot, ".answer"))
        .containsExactly(
            "Yes, IAM user mia", "No, the caller is an IAM user", "No, nothing names a service");
    assertThat(texts(robot, ".field-value")).contains("IAMUser", "mia", "AKIAIOSFODNN7EXAMPLE");
    assertThat(texts(robot, ".outcome")).containsExactly("AccessDenied");
  }

  @Test
  void copiesAValueThatIsSelected(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    var key = robot.lookup(DetailViewTest::isKey).query();

    robot.doubleClickOn(key).press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);

    assertThat(((SelectableText) key).selected()).isEqualTo("AKIAIOSFODNN7EXAMPLE");
    assertThat(clipboard()).isEqualTo("AKIAIOSFODNN7EXAMPLE");
  }

  private static boolean isKey(Node node) {
    return node instanceof SelectableText text && text.text().startsWith("AKIA");
  }

  @Test
  void offersToCopyThePathOfAValue(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    var key = robot.lookup(DetailViewTest::isKey).query();

    robot.interact(
        () ->
            key.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 200, 200, false, null)));
    robot.clickOn("Copy path");

    assertThat(clipboard()).isEqualTo("userIdentity.accessKeyId");
  }

  @Test
  void showsTheSummaryInItsTab(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));

    var tabs = (TabPane) view.root().lookup(".tab-pane");
    robot.interact(() -> tabs.getSelectionModel().select(1));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(texts(robot, ".field-value"))
        .contains("AccessDenied", "2024-03-01 10:14:31 UTC", "/logs/a.json.gz");
  }

  @Test
  void findsWithKeysForwardsAndBackwards(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    robot.interact(() -> area().requestFocus());
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

  private String selection() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> area().getSelectedText()).get(60, TimeUnit.SECONDS);
  }

  private void waitForCount(FxRobot robot, String count) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> texts(robot, ".find-count").contains(count));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void foldsAndUnfoldsAtTheCaret(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    robot.interact(() -> area().moveTo(area().getText().indexOf("mia")));
    robot.interact(() -> area().requestFocus());

    robot.press(KeyCode.SHORTCUT).type(KeyCode.MINUS).release(KeyCode.SHORTCUT);
    WaitForAsyncUtils.waitForFxEvents();
    var folded = shown();
    robot.press(KeyCode.SHORTCUT).type(KeyCode.EQUALS).release(KeyCode.SHORTCUT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(folded).contains("\"userIdentity\": {…},").doesNotContain("mia");
    assertThat(shown()).contains("\"userName\": \"mia\"");
  }

  @Test
  void opensTheFoldThatHidesWhatIsFound(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    robot.interact(() -> area().requestFocus());
    robot
        .press(KeyCode.SHORTCUT, KeyCode.SHIFT)
        .type(KeyCode.MINUS)
        .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(shown()).doesNotContain("mia");

    robot.interact(() -> view.find());
    robot.write("mia");
    waitForCount(robot, "1 of 1");

    assertThat(selection()).isEqualTo("mia");
  }

  @Test
  void copiesTheVeryBytesFromTheRawView(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    robot.clickOn("Raw");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> shown().startsWith("{\"eventTime\":\"2024"));

    robot.interact(
        () -> {
          area().selectAll();
          area().copy();
        });

    assertThat(clipboard()).isEqualTo(EVENT);
  }

  @Test
  void copiesPathValueAndEventByKeys(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    robot.interact(() -> area().requestFocus());
    robot.interact(() -> area().moveTo(area().getText().indexOf("2012")));

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
    select(robot, reader.add(EVENT));
    boolean before = robot.lookup("As it came").queryAs(ToggleButton.class).isVisible();

    select(robot, reader.add("{\"a\":1}", "{\"a\":1ed}", Reading.REPAIRED));
    robot.clickOn("As it came");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shown().equals("{\"a\":1ed}"));

    assertThat(before).isFalse();
    assertThat(robot.lookup(".json-notice").query().isVisible()).isTrue();
  }

  @Test
  void takesAQuarterMegabyteOnOneLineInPiecesPreparedInTheBackground(FxRobot robot)
      throws Exception {
    var json = "{\"eventName\":\"A\",\"k\":[" + "{\"a\":\"some text\"},".repeat(14_000) + "0]}";
    select(robot, reader.add(json));
    robot.clickOn("Raw");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shown().replace("↩\n", "").equals(json));

    var longest = WaitForAsyncUtils.asyncFx(this::longestParagraph).get(60, TimeUnit.SECONDS);

    assertThat(json.getBytes(UTF_8)).hasSizeGreaterThan(256_000 - 20_000);
    assertThat(longest).isLessThanOrEqualTo(JsonView.PIECE + 1);
    assertThat(workers).isNotEmpty().allMatch(name -> name.startsWith("test-"));
  }

  private int longestParagraph() {
    return area().getParagraphs().stream()
        .map(paragraph -> paragraph.length())
        .collect(Collectors.summarizingInt(length -> length))
        .getMax();
  }

  @Test
  void goesToTheEndAndTheBeginOfALargeEventByKeys(FxRobot robot) throws Exception {
    var json = "{\"k\":[" + "{\"a\":\"some text\"},".repeat(40_000) + "\"last\"]}";
    select(robot, reader.add(json));
    robot.interact(() -> area().requestFocus());

    robot.press(KeyCode.SHORTCUT).type(KeyCode.END).release(KeyCode.SHORTCUT);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shown().contains("last"));
    WaitForAsyncUtils.waitForFxEvents();
    int caret = area().getCaretPosition();
    int end = area().getLength();
    robot.press(KeyCode.SHORTCUT).type(KeyCode.HOME).release(KeyCode.SHORTCUT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(caret).isEqualTo(end).isGreaterThan(100_000);
    assertThat(shown()).startsWith("{").doesNotContain("last");
    assertThat(area().getCaretPosition()).isZero();
  }

  @Test
  void keepsWhatWrapsRightOfItsKey(FxRobot robot) throws Exception {
    select(robot, reader.add("{\"a\":{\"b\":\"" + "word ".repeat(60) + "\"}}"));

    var wrapped = shown();
    robot.interact(() -> area().selectAll());
    robot.interact(() -> area().copy());
    robot.interact(() -> area().setWrapText(false));

    assertThat(wrapped).contains("\n\"b\": \"word");
    assertThat(shown()).contains("\n    \"b\": \"word");
    assertThat(clipboard()).isEqualTo(shown());
    assertThat(settings.now().wrapsJson()).isFalse();
  }

  @Test
  void turnsTheJsonIntoATabWhereThePaneIsLow(FxRobot robot) throws Exception {
    select(robot, reader.add(EVENT));
    var tabs = (TabPane) view.root().lookup(".tab-pane");
    int high = tabs.getTabs().size();

    robot.interact(() -> ((Region) view.root()).setMaxHeight(400));
    WaitForAsyncUtils.waitForFxEvents();
    int low = tabs.getTabs().size();
    robot.interact(() -> ((Region) view.root()).setMaxHeight(800));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(high).isEqualTo(2);
    assertThat(low).isEqualTo(3);
    assertThat(tabs.getTabs()).hasSize(2);
    assertThat(area().getText()).contains("mia");
  }
}
