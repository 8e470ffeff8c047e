package org.trailglass.app.detail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.value.TriedMenu;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.store.RowId;

/// The detail pane over events written by hand. Made by the test, shown on the FX thread.
@SuppressWarnings("NullAway.Init") // show is called first, on the FX thread
final class OpenDetail {
  static final String EVENT =
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

  void show(Stage stage) {
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

  DetailView view() {
    return view;
  }

  FakeReader reader() {
    return reader;
  }

  Settings settings() {
    return settings;
  }

  /// The names of the threads on which work was done.
  Set<String> workers() {
    return workers;
  }

  void select(FxRobot robot, RowId id) throws TimeoutException {
    robot.interact(() -> workspace.select(id));
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            model.detailProperty().get().map(EventDetail::id).equals(Optional.of(id))
                && model.json().viewProperty().get().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  CodeArea area() {
    return (CodeArea) view.root().lookup(".json-area");
  }

  String shown() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> area().getText()).get(60, TimeUnit.SECONDS);
  }

  static List<String> texts(FxRobot robot, String style) {
    return robot.lookup(style).queryAll().stream().map(OpenDetail::text).toList();
  }

  private static String text(Node node) {
    return node instanceof SelectableText text ? text.text() : ((Label) node).getText();
  }

  static String clipboard() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())
        .get(60, TimeUnit.SECONDS);
  }
}
