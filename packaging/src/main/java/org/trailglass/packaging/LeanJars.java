package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Jars without what the program never loads: native libraries of other systems, of which one jar
/// has those of eighteen, the slanted and light faces of fonts, and themes that ours do not stand
/// on.
final class LeanJars {
  private static final Pattern FACE = Pattern.compile(".*(Italic|Light)\\.(otf|ttf)");

  private static final Pattern THEME =
      Pattern.compile("atlantafx/base/theme/(?!primer-).*\\.(css|bss)");

  private final String natives;

  /// @param natives the folder of the libraries that stay
  LeanJars(String natives) {
    this.natives = natives;
  }

  /// Copies a jar; as it is, byte for byte, where it has nothing to leave out.
  void copy(Path jar, Path to) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      if (zip.stream().noneMatch(this::isUnused)) {
        Files.copy(jar, to);
        return;
      }
      try (var out = new ZipOutputStream(Files.newOutputStream(to))) {
        for (var entry : zip.stream().filter(each -> !isUnused(each)).toList()) {
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

  private boolean isUnused(ZipEntry entry) {
    return FACE.matcher(entry.getName()).matches()
        || THEME.matcher(entry.getName()).matches()
        || Natives.isLibrary(entry) && !entry.getName().startsWith(natives + "/");
  }
}
