package org.trailglass.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.JsonSettingsFile;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.SettingsFile;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.shell.FailureScreen;
import org.trailglass.app.shell.MainWindow;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.IdleWatch;
import org.trailglass.app.task.LastResort;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;

/// Starts the toolkit and the window. The program ends when the window is closed.
final class Start {
  private static final Duration SETTINGS_PAUSE = Duration.ofMillis(800);

  /// One more than the long ones that may run at the same time: a load, a sort, a count.
  private static final int QUESTION_THREADS = 6;

  private final Opening opening;
  private final PathText reader;

  /// @param opening what to open at first
  /// @param reader reads paths
  Start(Opening opening, PathText reader) {
    this.opening = opening;
    this.reader = reader;
  }

  /// What is opened at first. Immutable.
  ///
  /// @param isSample whether the sample incident is opened if there are no paths
  /// @param query the text of the filter; empty for none
  record Opening(List<Path> paths, boolean isSample, String query) {

    /// Opens it.
    void in(Composition composition) {
      if (!query.isEmpty()) {
        composition.filterBar().apply(query);
      }
      if (!paths.isEmpty()) {
        composition.open().openPaths(paths);
      } else if (isSample) {
        composition.open().openSample();
      }
    }
  }

  /// Any thread; returns at once.
  void run() {
    Platform.startup(this::show);
  }

  private void show() {
    var words = Words.english();
    var lastResort = new LastResort(Platform::runLater, new FailureScreen(words));
    Thread.setDefaultUncaughtExceptionHandler(lastResort);
    Fonts.load();
    var file = settingsFile();
    var settings = new Settings(file);
    followTheme(settings);
    var runner =
        new IdleWatch(
            new BackgroundRunner(
                DaemonPool.of("question", QUESTION_THREADS), Platform::runLater, lastResort));
    var composition =
        new Composition(runner, settings, reader, Composition.readers(), StoreAccess.by(settings));
    var stage = new Stage();
    var window = new MainWindow(stage, composition.build(), composition.shellModel(), settings);
    stage.setOnHidden(hidden -> end(composition, file));
    window.show();
    if (Rehearsal.isWanted()) {
      new Rehearsal(composition, runner, stage::hide).begin();
    } else {
      opening.in(composition);
    }
  }

  private static void end(Composition composition, SettingsFile file) {
    composition.close();
    file.flush();
    Platform.exit();
  }

  private static SettingsFile settingsFile() {
    Executor pool = DaemonPool.of("settings", 1);
    var later =
        CompletableFuture.delayedExecutor(SETTINGS_PAUSE.toMillis(), TimeUnit.MILLISECONDS, pool);
    var path = SettingsPlace.here().file(System.getProperty("trailglass.settings"));
    return new JsonSettingsFile(path, later);
  }

  private static void followTheme(Settings settings) {
    ObservableValue<Theme> theme = settings.of(choices -> choices.theme()).flatMap(Start::theme);
    theme.subscribe(Theme::apply);
  }

  private static ObservableValue<Theme> theme(ThemeChoice choice) {
    var system = Platform.getPreferences().colorSchemeProperty();
    return switch (choice) {
      case SYSTEM -> system.map(Theme::of);
      case LIGHT -> system.map(scheme -> Theme.LIGHT);
      case DARK -> system.map(scheme -> Theme.DARK);
    };
  }
}
