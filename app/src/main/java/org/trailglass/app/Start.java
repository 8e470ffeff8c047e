package org.trailglass.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.trailglass.app.cli.ProgramVersion;
import org.trailglass.app.fault.LogFile;
import org.trailglass.app.instance.Claim;
import org.trailglass.app.instance.Reception;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.shell.FailureScreen;
import org.trailglass.app.shell.MainWindow;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.IdleWatch;
import org.trailglass.app.task.LastResort;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Look;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Told;

/// Starts the toolkit and the window. The program ends when the window is closed.
final class Start {
  /// After the window can be used, when a person has begun to look.
  private static final Duration PREPARE_PAUSE = Duration.millis(300);

  /// One more than the long ones that may run at the same time: a load, a sort, a count.
  private static final int QUESTION_THREADS = 6;

  private final Opening opening;
  private final PathText reader;
  private final Executor beside;
  private final Speech speech;
  private final EarlySettings file;
  private final CompletableFuture<Made> making;
  private final CompletableFuture<Consumer<List<Path>>> opensFiles = new CompletableFuture<>();

  /// Begins with what needs neither toolkit nor display.
  ///
  /// @param opening what to open at first
  /// @param reader reads paths
  /// @param beside works on it meanwhile
  /// @param speech chooses the language
  Start(Opening opening, PathText reader, Executor beside, Speech speech) {
    this.opening = opening;
    this.reader = reader;
    this.beside = beside;
    this.speech = speech;
    this.file = new EarlySettings(beside);
    this.making = file.whenRead().thenApplyAsync(read -> make(), beside);
    // The toolkit looks for a logger in every jar before it styles the first node. Once it is found
    // nobody waits for it.
    beside.execute(() -> System.getLogger(Start.class.getName()));
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

  /// Starts the toolkit and shows the window. Any thread; returns at once.
  ///
  /// @param claim whether this start shows a window; what later starts hand over is closed with it
  void run(CompletableFuture<Claim> claim) {
    OpenEvents.passTo(opensFiles);
    var fonts = CompletableFuture.runAsync(Fonts::load, beside);
    var all = making.thenCombine(fonts, (made, loaded) -> made);
    Platform.startup(() -> show(claim.join(), all));
  }

  /// What a window is made of, without its nodes: this thread alone has it, until the FX thread
  /// takes it over. Answers wait for that.
  private Made make() {
    var settings = new Settings(file);
    var words = speech.speak(settings.now().language());
    var failure = new FailureScreen(words, ProgramVersion.current());
    var lastResort = new LastResort(Platform::runLater, failure);
    var pool = DaemonPool.of("question", QUESTION_THREADS);
    var isTaken = new CompletableFuture<Void>();
    Executor fxThread = answer -> isTaken.thenRun(() -> Platform.runLater(answer));
    var runner = new IdleWatch(new BackgroundRunner(pool, fxThread, lastResort));
    var composition = new Composition(runner, settings, words, Surroundings.of(reader, settings));
    return new Made(settings, lastResort, runner, composition, isTaken);
  }

  private record Made(
      Settings settings,
      LastResort lastResort,
      IdleWatch runner,
      Composition composition,
      CompletableFuture<Void> isTaken) {}

  private void show(Claim claim, CompletableFuture<Made> all) {
    switch (claim) {
      // The loop of the toolkit, which this comes before, can only be ended once it runs.
      case Claim.HandedOver taken -> Platform.runLater(Platform::exit);
      case Claim.First(var reception) -> show(all, Optional.of(reception));
      case Claim.Alone alone -> show(all, Optional.empty());
    }
  }

  private void show(CompletableFuture<Made> all, Optional<Reception> reception) {
    // Its style sheets are read while the rest is still being made.
    var kept = file.read();
    new Look(theme(kept.theme()).getValue(), kept.textSize().percent()).apply();
    show(all.join(), reception);
  }

  private void show(Made made, Optional<Reception> reception) {
    Thread.setDefaultUncaughtExceptionHandler(made.lastResort());
    followLook(made.settings());
    var composition = made.composition();
    var stage = new Stage();
    var content = composition.build();
    var window = new MainWindow(stage, content, composition.shellModel(), made.settings());
    made.isTaken().complete(null);
    stage.setOnHidden(hidden -> end(composition, reception));
    window.show();
    file.keptAside().ifPresent(aside -> warn(composition, "start.settingsBroken", aside));
    file.setOnNotWritten(
        path -> Platform.runLater(() -> warn(composition, "start.settingsNotKept", path)));
    reception.ifPresent(open -> listen(open, composition, window));
    opensFiles.complete(composition.open()::openPaths);
    StartMarks.watch(composition.workspace());
    Frames.whenUsable(() -> goOn(composition, window));
    if (Rehearsal.isWanted()) {
      new Rehearsal(composition, made.runner(), this::readSettings, stage::hide).begin();
    } else {
      opening.in(composition);
    }
  }

  /// The first start has none to read.
  private void readSettings() {
    file.writeLater(file.read());
    file.flush();
    new EarlySettings(Runnable::run).read();
  }

  /// Does what the first frames did not wait for.
  private void goOn(Composition composition, MainWindow window) {
    CompletableFuture.supplyAsync(MainWindow::icons, beside)
        .thenAcceptAsync(window::setIcons, Platform::runLater);
    beside.execute(() -> LogFile.open(SettingsPlace.here().logs()));
    var pause = new PauseTransition(PREPARE_PAUSE);
    pause.setOnFinished(over -> composition.prepare());
    pause.play();
  }

  /// Takes what later starts are asked to open.
  private static void listen(Reception reception, Composition composition, MainWindow window) {
    reception.setWindow(
        Platform::runLater,
        handOver -> {
          new Opening(handOver.paths(), false, handOver.query()).in(composition);
          window.raise();
        });
  }

  private void end(Composition composition, Optional<Reception> reception) {
    reception.ifPresent(Reception::close);
    composition.close();
    file.flush();
    Platform.exit();
  }

  private static void warn(Composition composition, String key, Path path) {
    var sentence = composition.words().get(key, VisibleText.of(path.toString()));
    composition.open().notices().tellLasting(new Told(Told.Kind.WARNING, sentence, List.of()));
  }

  private static void followLook(Settings settings) {
    var theme = settings.of(Choices::theme).flatMap(Start::theme);
    var size = settings.of(Choices::textSize);
    theme.flatMap(now -> size.map(text -> new Look(now, text.percent()))).subscribe(Look::apply);
  }

  private static ObservableValue<Theme> theme(ThemeChoice choice) {
    var desktop = Platform.getPreferences();
    var scheme = desktop.colorSchemeProperty();
    return switch (choice) {
      case SYSTEM -> Bindings.createObjectBinding(() -> desktopTheme(desktop), desktop, scheme);
      case LIGHT -> scheme.map(any -> Theme.LIGHT);
      case DARK -> scheme.map(any -> Theme.DARK);
      case HIGH_CONTRAST -> scheme.map(Theme::ofHighContrast);
    };
  }

  private static Theme desktopTheme(Platform.Preferences desktop) {
    return Theme.isHighContrast(desktop)
        ? Theme.ofHighContrast(desktop.getColorScheme())
        : Theme.of(desktop.getColorScheme());
  }
}
