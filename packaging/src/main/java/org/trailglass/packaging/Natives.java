package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies jars without the native libraries of other systems and processors: one jar carries those
/// of eighteen.
final class Natives {
  private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

  private final String wanted;

  /// @param wanted the folder of the libraries that stay
  Natives(String wanted) {
    this.wanted = wanted;
  }

  /// Copies a jar; as it is, byte for byte, where it has none of them.
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
    return LIBRARY.matcher(entry.getName()).matches() && !entry.getName().startsWith(wanted + "/");
  }
}
