package org.trailglass.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The Java runtime of the program: the modules that its jars name, by `jdeps`, and those of
/// [#BY_NAME]; linked by `jlink`.
final class JavaRuntime {
  /// What jars use by names that `jdeps` cannot see: the file systems of zip files, the character
  /// sets beyond Unicode and the formats of other languages than English.
  private static final List<String> BY_NAME =
      List.of("jdk.zipfs", "jdk.charsets", "jdk.localedata", "javafx.controls", "javafx.swing");

  private final Path javafx;

  /// @param javafx the folder of the modules of JavaFX
  JavaRuntime(Path javafx) {
    this.javafx = javafx;
  }

  /// Links the runtime for jars.
  ///
  /// @param jars the folder of the program's class path
  /// @param into a folder that does not exist
  void link(Path jars, Path into) throws IOException, InterruptedException {
    Tool.ofJdk("jlink")
        .with("--module-path", javafx, "--add-modules", String.join(",", modules(jars)))
        .with("--include-locales", "en,de", "--strip-debug", "--no-header-files", "--no-man-pages")
        .with("--output", into)
        .run();
  }

  private TreeSet<String> modules(Path jars) throws IOException, InterruptedException {
    var printed =
        Tool.ofJdk("jdeps")
            .with("--multi-release", Runtime.version().feature(), "--ignore-missing-deps")
            .with("--module-path", javafx, "--print-module-deps")
            .with("-classpath", classPath(jars))
            .with(files(jars))
            .run();
    var modules = new TreeSet<>(BY_NAME);
    // Warnings come before; the last line holds the modules.
    modules.addAll(Arrays.asList(printed.strip().lines().reduce("", (a, b) -> b).split(",")));
    return modules;
  }

  private static String classPath(Path jars) throws IOException {
    return String.join(File.pathSeparator, files(jars));
  }

  private static List<String> files(Path jars) throws IOException {
    try (var files = Files.list(jars)) {
      return files.map(Path::toString).sorted().collect(Collectors.toList());
    }
  }
}
