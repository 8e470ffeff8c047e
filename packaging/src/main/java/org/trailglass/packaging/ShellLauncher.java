package org.trailglass.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// The launcher of Linux: a script that takes the place of the one of `jpackage`, with the same
/// Java, options and class path, in their order, since the start-up cache is bound to that.
final class ShellLauncher {
  private final Path image;
  private final List<String> configuration;

  /// @param image the program
  /// @param configuration of the launcher that `jpackage` made: lines with a key and a value
  ShellLauncher(Path image, Path configuration) throws IOException {
    this.image = image;
    this.configuration = Files.readAllLines(configuration);
  }

  /// Writes it.
  ///
  /// @param template with the places of options, class path and main class
  /// @param launcher the file that it replaces
  void write(Path template, Path launcher) throws IOException {
    var jars = values("app.classpath").replace('\n', ':');
    var script =
        Files.readString(template)
            .replace("@options@", quoted(List.of(values("java-options").split("\n"))))
            .replace("@classpath@", quoted(List.of(jars)))
            .replace("@main@", values("app.mainclass"));
    Files.delete(launcher);
    Files.writeString(launcher, script);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.deleteIfExists(image.resolve("lib").resolve("libapplauncher.so"));
    // Lists of processes show the program by its own name.
    var java = image.resolve("lib").resolve("runtime").resolve("bin").resolve("java");
    Files.move(java, java.resolveSibling(Product.NAME));
  }

  /// The values of a key, a line each.
  private String values(String key) {
    return configuration.stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .collect(Collectors.joining("\n"));
  }

  /// In double quotes, in which the shell knows `$APPDIR` as the launcher of `jpackage` does.
  private static String quoted(List<String> words) {
    return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
  }
}
