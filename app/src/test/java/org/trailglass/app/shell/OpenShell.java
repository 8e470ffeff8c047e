package org.trailglass.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Part;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.status.StatusView;
import org.trailglass.app.status.StatusViewModel;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;

/// The window with placeholders for the features, and a loader that reads nothing. Made on the FX
/// thread; the rest is called by the test.
final class OpenShell {
  static final Origin SAMPLE = new Origin.OnDisk(Path.of("/sample"));

  private final FakeLoader loader = new FakeLoader();
  private final Settings settings = new Settings(new KeptSettings());
  private final Workspace workspace;
  private final OpenViewModel open;
  private final Shell shell;

  /// @param folder what pasted paths are relative to
  OpenShell(Stage stage, Path folder) {
    var words = Words.english();
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
        new ShellViewModel(workspace, settings, words, new Program("1.2.3", Map.of(), shown -> {}));
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

  FakeLoader loader() {
    return loader;
  }

  Settings settings() {
    return settings;
  }

  OpenViewModel open() {
    return open;
  }

  Shell shell() {
    return shell;
  }

  List<Status> statuses() {
    return workspace.sourcesProperty().get().stream().map(state -> state.status()).toList();
  }

  List<Origin> origins() {
    return workspace.sourcesProperty().get().stream().map(state -> state.origin()).toList();
  }

  /// Waits until something is so.
  void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Node named(String id) {
    var label = new Label(id);
    label.setId(id);
    label.setFocusTraversable(true);
    return label;
  }
}
