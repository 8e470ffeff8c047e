package org.trailglass.packaging.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a program of JavaFX can do: a window with nothing in it. It writes down when its
/// third frame begins, as the program does, into the file that its argument names, and ends.
public final class EmptyWindow {
  private static final int FRAMES_UNTIL_USABLE = 3;

  private EmptyWindow() {}

  /// Shows the window.
  public static void main(String[] arguments) {
    var file = Path.of(arguments[0]);
    Platform.startup(() -> show(file));
  }

  private static void show(Path file) {
    var stage = new Stage();
    stage.setScene(new Scene(new StackPane(), 1280, 800));
    stage.show();
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames++;
        if (frames == FRAMES_UNTIL_USABLE) {
          write(file);
          Platform.exit();
        }
      }
    }.start();
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "window " + Instant.now() + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
