package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where JavaFX unpacks its native libraries: usually `.openjfx/cache` in the home. Where that
/// cannot be written (a home on a read-only disk, a service's account), a temporary folder serves,
/// instead of a start that fails.
///
/// The folder goes when the process ends. Windows alone holds libraries that are in use, and so
/// keeps them; no later start deletes them, since they may be those of another window.
final class NativeCache {
  private static final String PROPERTY = "javafx.cachedir";

  private NativeCache() {}

  /// Before the toolkit starts.
  ///
  /// @throws IOException if there is no temporary folder either
  static void prepare() throws IOException {
    if (System.getProperty(PROPERTY) == null && !isUsable(usual())) {
      System.setProperty(PROPERTY, new TemporaryFolder("trailglass-javafx-").path().toString());
    }
  }

  private static Path usual() {
    return Path.of(System.getProperty("user.home", ""), ".openjfx", "cache");
  }

  static boolean isUsable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException readOnly) {
      return false;
    }
  }
}
