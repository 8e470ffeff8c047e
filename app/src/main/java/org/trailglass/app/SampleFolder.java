package org.trailglass.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.task.AtExit;
import org.trailglass.container.Origin;
import org.trailglass.sample.SampleIncident;

/// Writes the sample incident into a private temporary folder when it is first asked for, and
/// deletes it in the end, also when a signal ends the process. Any thread.
final class SampleFolder implements Callable<Origin>, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SampleFolder.class.getName());

  private @Nullable Path folder;

  @Override
  public synchronized Origin call() throws IOException {
    var written = folder;
    if (written == null) {
      AtExit.run(this::close);
      written = Files.createTempDirectory("trailglass-");
      folder = written;
      SampleIncident.write(inside(written));
    }
    return new Origin.OnDisk(inside(written));
  }

  private static Path inside(Path temporary) {
    return temporary.resolve("sample-incident");
  }

  @Override
  public synchronized void close() {
    if (folder != null) {
      try {
        Files.walkFileTree(folder, new Deletion());
        folder = null;
      } catch (IOException stays) {
        LOG.log(System.Logger.Level.WARNING, "The sample incident stays in " + folder, stays);
      }
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
}
