package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Native libraries in jars. JavaFX has those of one system in its modules, where nothing can load
/// them from once they are linked into a runtime.
final class Natives {
  /// Those in modules, as `jlink` names resources.
  static final String IN_MODULES = "**.so,**.dylib,**.dll";

  private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

  private Natives() {}

  /// Copies the libraries of a module out of its jar.
  static void unpack(Path jar, Path to) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(Natives::isLibrary).toList()) {
        try (var in = zip.getInputStream(entry)) {
          Files.copy(in, to.resolve(Path.of(entry.getName()).getFileName()));
        }
      }
    }
  }

  static boolean isLibrary(ZipEntry entry) {
    return LIBRARY.matcher(entry.getName()).matches();
  }
}
