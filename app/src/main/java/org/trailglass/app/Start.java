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
import javafx.util.Duration;
import org.trailglass.app.cli.ProgramVersion;
import org.trailglass.app.fault.LogFile;
import org.trailglass.app.instance.Claim;
import org.trailglass.app.instance.Reception;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.settings.SharedSettings;
import org.trailglass.app.settings.ThemeChoice;
import org.trailglass.app.shell.FailureScreen;
import org.trailglass.app.shell.MainWindow;
import org.trailglass.app.task.LastResort;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Look;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Told;

/// Starts the toolkit and the window. The program ends when the last window is closed.
final class Start {
  /// After the window can be used, when a person has begun to look.
  private static final Duration PREPARE_PAUSE = Duration.millis(300);

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

  /// The windows with the first of them, without its nodes: this thread alone has it, until the FX
  /// thread takes it over.
  private Made make() {
    var settings = new SharedSettings(file);
    var words = speech.speak(settings.choicesProperty().get().language());
    var failure = new FailureScreen(words, ProgramVersion.current());
    var lastResort = new LastResort(Platform::runLater, failure);
    var windows = new Windows(settings, words, reader, lastResort);
    return new Made(windows, lastResort, windows.make());
  }

  private record Made(Windows windows, LastResort lastResort, Windows.Made first) {}

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
    var windows = made.windows();
    followLook(windows.choicesProperty());
    windows.setOnLastClosed(() -> end(reception));
    var window = windows.show(made.first());
    var composition = window.composition();
    file.keptAside().ifPresent(aside -> warn(composition, "start.settingsBroken", aside));
    file.setOnNotWritten(path -> Platform.runLater(() -> warnOfLoss(windows, path)));
    reception.ifPresent(open -> listen(open, windows));
    opensFiles.complete(paths -> windows.open(new Opening(paths, false, "")));
    StartMarks.watch(composition.workspace());
    Frames.whenUsable(() -> goOn(composition, window.window()));
    if (Rehearsal.isWanted()) {
      new Rehearsal(composition, made.first().runner(), this::readSettings, window::close).begin();
    } else {
      composition.offerGuidedLook();
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
  private static void listen(Reception reception, Windows windows) {
    reception.setWindow(
        Platform::runLater,
        handOver -> windows.open(new Opening(handOver.paths(), false, handOver.query())));
  }

  private void end(Optional<Reception> reception) {
    reception.ifPresent(Reception::close);
    file.flush();
    Platform.exit();
  }

  private static void warnOfLoss(Windows windows, Path path) {
    windows.lastUsed().ifPresent(it -> warn(it.composition(), "start.settingsNotKept", path));
  }

  private static void warn(Composition composition, String key, Path path) {
    var sentence = composition.words().get(key, VisibleText.of(path.toString()));
    composition.open().notices().tellLasting(new Told(Told.Kind.WARNING, sentence, List.of()));
  }

  private static void followLook(ObservableValue<Choices> choices) {
    var theme = choices.map(Choices::theme).flatMap(Start::theme);
    var size = choices.map(Choices::textSize);
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
