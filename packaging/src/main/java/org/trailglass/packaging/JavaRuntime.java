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
///
/// The native libraries of JavaFX lie beside those of Java, where they are found without being
/// unpacked into the home of each person first.
final class JavaRuntime {
  /// What jars use by names that `jdeps` cannot see: the file systems of zip files and the formats
  /// of other languages than English.
  private static final List<String> BY_NAME =
      List.of("jdk.zipfs", "jdk.localedata", "javafx.controls", "javafx.swing");

  /// Jars of fonts: they say that they need a look of Swing, which is not there.
  private static final String FONTS = "-fonts-";

  /// The parts of the modules of which a start reads least. No more than is needed for
  /// [Weight#INSTALLED]: packages pack better what is not packed already.
  private static final String COMPRESSED = "zip-6:filter=/java.desktop/javax/**";

  private final Path javafx;
  private final Path folder;

  /// @param javafx the folder of the modules of JavaFX
  /// @param folder of the runtime; does not exist yet
  JavaRuntime(Path javafx, Path folder) {
    this.javafx = javafx;
    this.folder = folder;
  }

  /// Links the runtime for jars.
  ///
  /// @param jars the folder of the program's class path
  /// @param libraries where native libraries lie in a runtime
  /// @return its folder
  Path link(Path jars, String libraries) throws IOException, InterruptedException {
    Tool.ofJdk("jlink")
        .with("--module-path", javafx, "--add-modules", String.join(",", modules(jars)))
        .with("--include-locales", "en,de", "--strip-debug", "--no-header-files", "--no-man-pages")
        .with("--exclude-resources", Natives.IN_MODULES + ",**/doc-files/**")
        .with("--compress", COMPRESSED, "--output", folder)
        .run();
    for (var module : files(javafx)) {
      Natives.unpack(Path.of(module), folder.resolve(libraries));
    }
    strip(folder);
    return folder;
  }

  /// Takes the tables of symbols out of libraries, which `jlink` leaves in them: five megabytes
  /// that only a debugger reads. Where the tool is missing they stay.
  private static void strip(Path folder) throws IOException, InterruptedException {
    if (Tool.isThere("strip") && Platform.current() instanceof Linux) {
      try (var files = Files.walk(folder)) {
        var libraries = files.filter(file -> file.toString().endsWith(".so")).toList();
        Tool.named("strip").with("--strip-unneeded").with(libraries.toArray()).run();
      }
    }
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
      return files
          .map(Path::toString)
          .filter(file -> !file.contains(FONTS))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
