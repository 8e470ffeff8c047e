package org.trailglass.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.SettingsFile;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.IdleWatch;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Workspace;

/// Draws the window into a PNG file, once everything that was opened is read and every question of
/// the features is answered. Nothing is shown; no display is needed.
///
/// @param file is written
/// @param width in pixels
/// @param height in pixels
/// @param words in the language that the window speaks
record Picture(File file, int width, int height, Theme theme, Words words) {
  private static final int QUESTION_THREADS = 4;

  /// Layouts that may bring new questions, before the picture is taken all the same.
  private static final int MOST_LAYOUTS = 20;

  /// Starts the toolkit without a display; in a process that shows no window.
  static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    Platform.startup(() -> {});
  }

  /// Draws, in a toolkit that runs. Any thread; returns at once.
  ///
  /// @param settings the choices that the window begins with; not kept
  /// @param pose what a person would do before the picture is taken, when everything is loaded
  /// @return what was drawn, once the file is written; or what went wrong
  CompletableFuture<Workspace> draw(
      SettingsFile settings,
      Start.Opening opening,
      PathText reader,
      Consumer<? super Composition> pose) {
    var drawn = new CompletableFuture<Workspace>();
    Platform.runLater(
        () -> {
          try {
            compose(new Settings(settings), reader, pose, drawn).begin(opening);
          } catch (RuntimeException | Error mistake) {
            drawn.completeExceptionally(mistake);
          }
        });
    return drawn;
  }

  private Drawing compose(
      Settings settings,
      PathText reader,
      Consumer<? super Composition> pose,
      CompletableFuture<Workspace> drawn) {
    Fonts.load();
    theme.apply();
    var pool = DaemonPool.of("question", QUESTION_THREADS);
    var runner =
        new IdleWatch(new BackgroundRunner(pool, Platform::runLater, drawn::completeExceptionally));
    var composition = new Composition(runner, settings, words, Surroundings.of(reader, settings));
    var scene = new Scene(composition.build(), width, height);
    composition.finish();
    return new Drawing(composition, runner, scene, pose, drawn);
  }

  /// Takes the picture when all is quiet: layouts bring questions, answers bring layouts.
  private final class Drawing {
    private final Composition composition;
    private final IdleWatch runner;
    private final Scene scene;
    private final Consumer<? super Composition> pose;
    private final CompletableFuture<Workspace> drawn;
    private int layouts;

    Drawing(
        Composition composition,
        IdleWatch runner,
        Scene scene,
        Consumer<? super Composition> pose,
        CompletableFuture<Workspace> drawn) {
      this.composition = composition;
      this.runner = runner;
      this.scene = scene;
      this.pose = pose;
      this.drawn = drawn;
    }

    void begin(Start.Opening opening) {
      runner.setOnIdle(this::later);
      opening.in(composition);
      later();
    }

    private void later() {
      Platform.runLater(this::layOut);
    }

    private void layOut() {
      if (!runner.isIdle() || drawn.isDone()) {
        return;
      }
      var image = scene.snapshot(null);
      layouts++;
      if (layouts == 1) {
        pose.accept(composition);
        later();
      } else if (layouts == 2 || !runner.isIdle() && layouts < MOST_LAYOUTS) {
        later();
      } else {
        write(image);
      }
    }

    private void write(WritableImage image) {
      try (var out = Files.newOutputStream(file.toPath())) {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out);
        drawn.complete(composition.workspace());
      } catch (IOException e) {
        drawn.completeExceptionally(new UncheckedIOException(e));
      } finally {
        composition.close();
      }
    }
  }
}
