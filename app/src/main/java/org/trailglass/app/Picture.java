package org.trailglass.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.IdleWatch;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Workspace;

/// Draws the window into a PNG file without a display, once everything that was opened is read and
/// every question of the features is answered.
final class Picture {
  private static final int QUESTION_THREADS = 4;

  /// Layouts that may bring new questions, until a layout brings none.
  private static final int MOST_LAYOUTS = 20;

  private final CompletableFuture<Workspace> drawn = new CompletableFuture<>();
  private final File file;
  private final WindowRequest request;
  private final Theme theme;

  /// @param file is written
  Picture(File file, WindowRequest request, Theme theme) {
    this.file = file;
    this.request = request;
    this.theme = theme;
  }

  /// Starts the toolkit without a display, draws, and waits for it. Not the FX thread.
  ///
  /// @return what was drawn
  /// @throws java.util.concurrent.CompletionException with the cause, if it fails
  Workspace draw(Start.Opening opening, PathText reader) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    Platform.startup(() -> {});
    Platform.runLater(() -> compose(opening, reader));
    return drawn.join();
  }

  private void compose(Start.Opening opening, PathText reader) {
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, thrown) -> drawn.completeExceptionally(thrown));
    Fonts.load();
    theme.apply();
    var pool = DaemonPool.of("question", QUESTION_THREADS);
    var background = new BackgroundRunner(pool, Platform::runLater, drawn::completeExceptionally);
    var runner = new IdleWatch(background);
    var settings = new Settings(new ForgetfulSettings());
    var composition = new Composition(runner, settings, reader);
    var scene = new Scene(composition.build(), request.width(), request.height());
    new Drawing(composition, runner, scene).begin(opening);
  }

  /// Takes the picture when all is quiet: layouts bring questions, answers bring layouts.
  private final class Drawing {
    private final Composition composition;
    private final IdleWatch runner;
    private final Scene scene;
    private int layouts;

    Drawing(Composition composition, IdleWatch runner, Scene scene) {
      this.composition = composition;
      this.runner = runner;
      this.scene = scene;
    }

    void begin(Start.Opening opening) {
      opening.in(composition);
      runner.setOnIdle(this::later);
      later();
    }

    private void later() {
      Platform.runLater(this::layOut);
    }

    private void layOut() {
      if (!runner.isIdle() || drawn.isDone()) {
        return;
      }
      var workspace = composition.workspace();
      boolean isFirst = layouts++ == 0;
      if (isFirst) {
        choose(workspace);
      }
      var image = scene.snapshot(null);
      if (isFirst || !runner.isIdle() && layouts < MOST_LAYOUTS) {
        later();
        return;
      }
      try {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        composition.close();
        drawn.complete(workspace);
      } catch (IOException e) {
        drawn.completeExceptionally(new UncheckedIOException(e));
      }
    }

    private static void choose(Workspace workspace) {
      var result = workspace.resultProperty().get();
      if (result.size() > 0) {
        workspace.reveal(result.store().id(result.order().row(0)));
      }
    }
  }
}
