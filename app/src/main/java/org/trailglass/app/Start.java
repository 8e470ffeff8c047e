package org.trailglass.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.trailglass.app.cli.ProgramVersion;
import org.trailglass.app.instance.Reception;
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
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Told;

/// Starts the toolkit and the window. The program ends when the window is closed.
final class Start {
  private static final Duration SETTINGS_PAUSE = Duration.ofMillis(800);

  /// After the window is shown, when a person has begun to look.
  private static final javafx.util.Duration PREPARE_PAUSE = javafx.util.Duration.millis(700);

  /// One more than the long ones that may run at the same time: a load, a sort, a count.
  private static final int QUESTION_THREADS = 6;

  private final Opening opening;
  private final PathText reader;
  private final Optional<Reception> reception;
  private final CompletableFuture<Consumer<List<Path>>> opensFiles = new CompletableFuture<>();

  /// @param opening what to open at first
  /// @param reader reads paths
  /// @param reception takes what later starts hand over; closed with the window
  Start(Opening opening, PathText reader, Optional<Reception> reception) {
    this.opening = opening;
    this.reader = reader;
    this.reception = reception;
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
    OpenEvents.passTo(opensFiles);
    Platform.startup(this::show);
  }

  private void show() {
    var words = Words.english();
    var lastResort =
        new LastResort(Platform::runLater, new FailureScreen(words, ProgramVersion.current()));
    Thread.setDefaultUncaughtExceptionHandler(lastResort);
    Fonts.load();
    var file = settingsFile();
    var settings = new Settings(file);
    followTheme(settings);
    var runner = questions(lastResort);
    var composition =
        new Composition(runner, settings, reader, Composition.readers(), StoreAccess.by(settings));
    var stage = new Stage();
    var window = new MainWindow(stage, composition.build(), composition.shellModel(), settings);
    stage.setOnHidden(hidden -> end(composition, file));
    window.show();
    file.keptAside().ifPresent(aside -> warn(composition, words, "start.settingsBroken", aside));
    file.setOnNotWritten(
        path -> Platform.runLater(() -> warn(composition, words, "start.settingsNotKept", path)));
    listen(composition, window);
    StartMarks.watch(composition.workspace());
    prepareSoon(composition);
    if (Rehearsal.isWanted()) {
      new Rehearsal(composition, runner, stage::hide).begin();
    } else {
      opening.in(composition);
    }
  }

  private static IdleWatch questions(LastResort lastResort) {
    var pool = DaemonPool.of("question", QUESTION_THREADS);
    return new IdleWatch(new BackgroundRunner(pool, Platform::runLater, lastResort));
  }

  private static void prepareSoon(Composition composition) {
    var pause = new PauseTransition(PREPARE_PAUSE);
    pause.setOnFinished(over -> composition.prepare());
    pause.play();
  }

  /// Takes what is opened by a later start, or by the desktop.
  private void listen(Composition composition, MainWindow window) {
    reception.ifPresent(
        open ->
            open.setWindow(
                Platform::runLater,
                handOver -> {
                  new Opening(handOver.paths(), false, handOver.query()).in(composition);
                  window.raise();
                }));
    opensFiles.complete(composition.open()::openPaths);
  }

  private void end(Composition composition, SettingsFile file) {
    reception.ifPresent(Reception::close);
    composition.close();
    file.flush();
    Platform.exit();
  }

  private static void warn(Composition composition, Words words, String key, Path path) {
    var sentence = words.get(key, VisibleText.of(path.toString()));
    composition.workspace().tell(new Told(Told.Kind.WARNING, sentence, List.of()));
  }

  private static JsonSettingsFile settingsFile() {
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
