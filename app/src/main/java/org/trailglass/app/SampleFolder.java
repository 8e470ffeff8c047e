package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trailglass.container.Origin;

/// Writes the sample incident into a temporary folder when it is first asked for. Any thread.
final class SampleFolder implements Callable<Origin>, AutoCloseable {
  private final Writer writer;
  private @Nullable TemporaryFolder folder;

  /// Writes the incident into a folder, which it makes.
  @FunctionalInterface
  interface Writer {
    void write(Path folder) throws IOException;
  }

  SampleFolder(Writer writer) {
    this.writer = writer;
  }

  @Override
  public synchronized Origin call() throws IOException {
    var written = folder;
    if (written == null) {
      written = new TemporaryFolder("trailglass-");
      folder = written;
      writer.write(inside(written));
    }
    return new Origin.OnDisk(inside(written));
  }

  private static Path inside(TemporaryFolder temporary) {
    return temporary.path().resolve("sample-incident");
  }

  @Override
  public synchronized void close() {
    if (folder != null) {
      folder.close();
      folder = null;
    }
  }
}
