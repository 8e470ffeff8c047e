package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Native libraries in jars. One jar carries those of eighteen systems and processors; JavaFX has
/// those of one in its modules, where nothing can load them from.
final class Natives {
  /// Those in modules, as `jlink` names resources.
  static final String IN_MODULES = "**.so,**.dylib,**.dll";

  private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

  private final String wanted;

  /// @param wanted the folder of the libraries that stay
  Natives(String wanted) {
    this.wanted = wanted;
  }

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

  /// Copies a jar without libraries of other systems; as it is, byte for byte, where it has none of
  /// them.
  void copy(Path jar, Path to) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      if (zip.stream().noneMatch(this::isForeign)) {
        Files.copy(jar, to);
        return;
      }
      try (var out = new ZipOutputStream(Files.newOutputStream(to))) {
        for (var entry : zip.stream().filter(each -> !isForeign(each)).toList()) {
          var copied = new ZipEntry(entry.getName());
          copied.setTime(entry.getTime());
          out.putNextEntry(copied);
          try (var in = zip.getInputStream(entry)) {
            in.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
  }

  private boolean isForeign(ZipEntry entry) {
    return isLibrary(entry) && !entry.getName().startsWith(wanted + "/");
  }

  private static boolean isLibrary(ZipEntry entry) {
    return LIBRARY.matcher(entry.getName()).matches();
  }
}
