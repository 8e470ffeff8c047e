package org.trailglass.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.SharedSettings;
import org.trailglass.app.shell.MainWindow;
import org.trailglass.app.shell.WindowCommands;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.IdleWatch;
import org.trailglass.app.text.Words;

/// The windows of this program. Each has what it opened for itself; what a person chooses is the
/// same in all. FX thread, but for the making of the first one.
final class Windows {
  /// One more than the long ones that may run at the same time: a load, a sort, a count.
  private static final int QUESTION_THREADS = 6;

  /// From one window to the next, to the right and down, in pixels.
  private static final double SHIFT = 28;

  private final SharedSettings settings;
  private final Words words;
  private final PathText reader;
  private final Consumer<? super Throwable> lastResort;

  /// The one that was used last comes last.
  private final List<Shown> open = new ArrayList<>();

  private Runnable onLastClosed = () -> {};

  /// What a window is made of, without its nodes; answers wait until the FX thread takes it over.
  record Made(
      Settings settings,
      IdleWatch runner,
      Composition composition,
      CompletableFuture<Void> isTaken) {}

  /// A window that is open.
  record Shown(Stage stage, MainWindow window, Composition composition) {
    void close() {
      stage.hide();
    }
  }

  /// @param words of the language that all of them speak
  /// @param reader reads paths that are pasted
  /// @param lastResort hears of what failed in the background
  Windows(
      SharedSettings settings,
      Words words,
      PathText reader,
      Consumer<? super Throwable> lastResort) {
    this.settings = settings;
    this.words = words;
    this.reader = reader;
    this.lastResort = lastResort;
  }

  /// The choices that were made last, in whatever window.
  ReadOnlyObjectProperty<Choices> choicesProperty() {
    return settings.choicesProperty();
  }

  /// Sets what is done when the last one is closed.
  void setOnLastClosed(Runnable action) {
    onLastClosed = action;
  }

  /// Makes what another window is made of. The first time on any thread, which has it alone.
  Made make() {
    var pool = DaemonPool.of("question", QUESTION_THREADS);
    var isTaken = new CompletableFuture<Void>();
    Executor fxThread = answer -> isTaken.thenRun(() -> Platform.runLater(answer));
    var runner = new IdleWatch(new BackgroundRunner(pool, fxThread, lastResort));
    var own = settings.forWindow();
    var composition = new Composition(runner, own, words, Surroundings.of(reader, own));
    return new Made(own, runner, composition, isTaken);
  }

  /// Shows it.
  Shown show(Made made) {
    var composition = made.composition();
    var stage = new Stage();
    composition.setWindows(new WindowCommands(this::openAnother, () -> closeOthers(stage)));
    var content = composition.build();
    var window = new MainWindow(stage, content, composition.shellModel(), made.settings());
    made.isTaken().complete(null);
    var shown = new Shown(stage, window, composition);
    open.add(shown);
    stage
        .focusedProperty()
        .addListener(
            (property, was, isFocused) -> {
              if (isFocused) {
                used(shown);
              }
            });
    stage.setOnHidden(hidden -> closed(shown, made.settings()));
    window.show();
    return shown;
  }

  /// Opens an empty window beside the one that was used last.
  void openAnother() {
    var before = lastUsed().map(Shown::stage);
    var shown = show(make());
    before.ifPresent(
        stage -> {
          shown.window().setIcons(stage.getIcons());
          shown.stage().setX(stage.getX() + SHIFT);
          shown.stage().setY(stage.getY() + SHIFT);
        });
    shown.composition().offerGuidedLook();
    shown.composition().prepare();
  }

  /// Opens something in the window that was used last, and brings it to the front.
  void open(Start.Opening opening) {
    lastUsed()
        .ifPresent(
            last -> {
              opening.in(last.composition());
              last.window().raise();
            });
  }

  /// Those that are open, the one that was used last behind the others.
  List<Shown> open() {
    return List.copyOf(open);
  }

  /// The window that has the keyboard, else the one that was used last; none once all are closed.
  Optional<Shown> lastUsed() {
    return open.stream()
        .filter(shown -> shown.stage().isFocused())
        .findFirst()
        .or(() -> open.reversed().stream().findFirst());
  }

  private void used(Shown window) {
    if (open.remove(window)) {
      open.add(window);
    }
  }

  private void closeOthers(Stage kept) {
    List.copyOf(open).stream()
        .map(Shown::stage)
        .filter(stage -> stage != kept)
        .forEach(Windows::askToClose);
  }

  private static void askToClose(Window window) {
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private void closed(Shown window, Settings its) {
    open.remove(window);
    window.composition().close();
    settings.leave(its);
    if (open.isEmpty()) {
      onLastClosed.run();
    }
  }
}
