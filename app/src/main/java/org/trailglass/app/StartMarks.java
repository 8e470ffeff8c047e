package org.trailglass.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.trailglass.app.workspace.Workspace;

/// Writes down when a start reached what a person waits for, for the benchmark of the start: a line
/// `window` once the window can be used, which is when its third frame begins, since layout and
/// fonts are then done; and a line `rows` when the third frame with events begins, since the first
/// one has then been painted. Each line ends with the time, as ISO 8601 with nanoseconds where the
/// clock has them. FX thread.
///
/// The property `trailglass.marks` names the file.
final class StartMarks extends AnimationTimer {
  private final Path file;
  private final Workspace workspace;
  private int frames;
  private int framesWithRows;

  private StartMarks(Path file, Workspace workspace) {
    this.file = file;
    this.workspace = workspace;
  }

  /// Begins where the property asks for it.
  static void watch(Workspace workspace) {
    Optional.ofNullable(System.getProperty("trailglass.marks"))
        .ifPresent(file -> new StartMarks(Path.of(file), workspace).start());
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames == Frames.UNTIL_USABLE) {
      write("window");
    }
    if (workspace.resultProperty().get().size() > 0) {
      framesWithRows++;
    }
    if (framesWithRows >= Frames.UNTIL_USABLE && frames >= Frames.UNTIL_USABLE) {
      write("rows");
      stop();
    }
  }

  private void write(String mark) {
    try {
      Files.writeString(
          file,
          mark + " " + Instant.now() + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
