package org.trailglass.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trailglass.sample.SampleIncident;

/// The sample incident, written once for all windows of a process of tests: to write it anew takes
/// longer than to read it. Any thread.
final class SharedSample {
  private SharedSample() {}

  private static final class Written {
    private static final Path FOLDER = write();

    private static Path write() {
      try {
        // Deleted when the process ends.
        var folder = new TemporaryFolder("trailglass-tests-").path().resolve("sample-incident");
        SampleIncident.write(folder);
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Copies it.
  static void copyTo(Path folder) throws IOException {
    try (var files = Files.walk(Written.FOLDER)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(Written.FOLDER.relativize(file).toString()));
      }
    }
  }
}
