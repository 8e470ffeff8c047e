package org.trailglass.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.task.AtExit;

/// A private temporary folder, deleted with all that is in it when it is closed or the process
/// ends, also by a signal. Any thread.
final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private boolean isClosed;

  /// @param prefix that its name begins with
  /// @throws IOException if it cannot be made
  TemporaryFolder(String prefix) throws IOException {
    path = Files.createTempDirectory(prefix);
    AtExit.run(this::close);
  }

  Path path() {
    return path;
  }

  @Override
  public synchronized void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      Files.walkFileTree(path, new Deletion());
    } catch (IOException stays) {
      log().log(System.Logger.Level.WARNING, "A temporary folder stays: " + path, stays);
    }
  }

  /// Deletes a folder from the inside.
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
        throws IOException {
      Files.delete(visited);
      return FileVisitResult.CONTINUE;
    }
  }

  /// Only where there is something to say: who looks for a logger has every jar opened.
  private static System.Logger log() {
    return System.getLogger(TemporaryFolder.class.getName());
  }
}
