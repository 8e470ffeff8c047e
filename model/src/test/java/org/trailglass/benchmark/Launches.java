package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Launches of the packed program and of an empty window, which write down when they got where.
final class Launches {
  private static final String EMPTY_WINDOW = "org.trailglass.packaging.start.EmptyWindow";
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

  private final Path launcher;
  private final Path java;
  private final Path work;
  private final String display;

  /// What a launch took.
  ///
  /// @param window nanoseconds to the third frame
  /// @param rows nanoseconds to the first rows; 0 where none were waited for
  record Marks(long window, long rows) {}

  /// @param packaging the folder of what packaging built
  /// @param display what X calls it
  Launches(Path packaging, String display) throws IOException {
    var image = packaging.resolve("work").resolve("image").resolve("trailglass");
    launcher = image.resolve("bin").resolve("trailglass");
    // Packaging calls the Java of the program by the program's name.
    java = image.resolve("lib").resolve("runtime").resolve("bin").resolve("trailglass");
    if (!Files.isExecutable(launcher)) {
      throw new IOException("No program is packed: mvn -P installers -DskipTests package");
    }
    work = Files.createTempDirectory("start-benchmark-");
    this.display = display;
    packEmptyWindow(packaging.resolve("classes"));
  }

  private void packEmptyWindow(Path classes) throws IOException {
    var folder = classes.resolve(EMPTY_WINDOW.replaceAll("\\.\\w+$", "").replace('.', '/'));
    try (var jar = new JarOutputStream(Files.newOutputStream(jar()));
        var files = Files.list(folder)) {
      for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
  }

  /// Makes the start-up cache of the empty window. In two steps: for both in one Java starts itself
  /// once more under the name of `java`, which packaging has taken from it.
  void trainEmptyWindow() throws IOException {
    var classes = "-XX:AOTConfiguration=" + work.resolve("empty.classes");
    train(classes, "-XX:AOTMode=record");
    train(classes, "-XX:AOTMode=create", "-XX:AOTCache=" + cache());
  }

  private void train(String... options) throws IOException {
    if (await(start(emptyWindow(work.resolve("training.txt"), options), "")) != 0) {
      throw new IOException("the empty window made no start-up cache");
    }
  }

  /// Nanoseconds from a launch of the empty window to its third frame.
  long emptyWindow() throws IOException {
    var marks = Files.createTempFile(work, "empty-", ".txt");
    var launched = Instant.now();
    // Java fails where it cannot use the cache, instead of doing without.
    await(start(emptyWindow(marks, "-XX:AOTMode=on", "-XX:AOTCache=" + cache()), ""));
    return since(launched, marks, "window");
  }

  /// Launches the program, and ends it when it got where it should.
  ///
  /// @param options further ones for Java; empty for none
  /// @param paths to open; the first rows are waited for if there are any
  Marks program(String options, List<String> paths) throws IOException {
    var marks = Files.createTempFile(work, "program-", ".txt");
    var command = new ArrayList<String>(List.of(launcher.toString(), "--new-window"));
    command.addAll(paths);
    var last = paths.isEmpty() ? "window" : "rows";
    var settings = "-Dtrailglass.settings=" + work.resolve("settings.json");
    var launched = Instant.now();
    var process = start(command, "-Dtrailglass.marks=%s %s %s".formatted(marks, settings, options));
    var deadline = launched.plus(LONGEST);
    while (!Files.readString(marks).contains(last)) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        throw new IOException("the program did not get to its " + last);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    process.destroy();
    await(process);
    return new Marks(
        since(launched, marks, "window"), paths.isEmpty() ? 0 : since(launched, marks, "rows"));
  }

  private List<String> emptyWindow(Path marks, String... options) {
    var command =
        new ArrayList<String>(
            List.of(
                java.toString(),
                "-XX:+UseCompactObjectHeaders",
                "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics"));
    command.addAll(List.of(options));
    command.addAll(List.of("-classpath", jar().toString(), EMPTY_WINDOW, marks.toString()));
    return command;
  }

  private Process start(List<String> command, String options) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(work.resolve("out.txt").toFile());
    builder.environment().put("DISPLAY", display);
    builder.environment().put("JAVA_TOOL_OPTIONS", options);
    return builder.start();
  }

  private static int await(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }

  private static long since(Instant launched, Path marks, String mark) throws IOException {
    return Files.readAllLines(marks).stream()
        .filter(line -> line.startsWith(mark + " "))
        .map(line -> Instant.parse(line.substring(mark.length() + 1)))
        .mapToLong(at -> Duration.between(launched, at).toNanos())
        .findFirst()
        .orElseThrow(() -> new IOException("no " + mark + " in " + marks));
  }

  /// A start-up cache takes classes of jars only.
  private Path jar() {
    return work.resolve("empty.jar");
  }

  private Path cache() {
    return work.resolve("empty.aot");
  }
}
