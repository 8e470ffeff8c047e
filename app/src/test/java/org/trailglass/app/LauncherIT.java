package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the folder that the build leaves, as a person does. Runs after the package phase.
class LauncherIT {
  private static final String EVENTS =
      """
      {"Records":[
      {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"ListBuckets"},
      {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:01Z","eventName":"GetObject"}]}
      """;

  private final Path folder = Path.of(System.getProperty("runnable.folder", "target/trailglass"));

  private final Path temporary;

  LauncherIT(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  private record Outcome(int exitCode, String out, String err) {}

  @Test
  void tellsItsVersionWithoutADisplay() throws Exception {
    var outcome = run(Map.of("DISPLAY", ""), launcher(), "--version");

    assertThat(outcome.err).isEmpty();
    assertThat(outcome.out).startsWith("trailglass ");
    assertThat(outcome.exitCode).isZero();
  }

  @Test
  void countsTheEventsOfAFileNamedFromAnotherFolder() throws Exception {
    Files.writeString(temporary.resolve("one trail.json"), EVENTS);

    var outcome = run(Map.of(), launcher(), "print", "--format", "count", "one trail.json");

    assertThat(outcome).isEqualTo(new Outcome(0, "2\n", ""));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void endsWithoutADisplayAsPrintDoesWhereNothingCanBeRead() throws Exception {
    var noDisplay = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

    var outcome = run(noDisplay, launcher(), "nosuchpath");
    var printed = run(noDisplay, launcher(), "print", "nosuchpath");

    assertThat(outcome.exitCode).isEqualTo(printed.exitCode).isEqualTo(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void opensNamesBeyondAsciiInAnyLocale() throws Exception {
    // A shell makes the file: the name may be beyond what the locale of the test can write.
    Files.writeString(temporary.resolve("trail.json"), EVENTS);
    var copy = "mkdir trails && cp trail.json trails/\"$(printf 'trail \\303\\274.json')\"";
    assertThat(run(Map.of(), "sh", "-c", copy).exitCode).isZero();

    var outcome =
        run(Map.of("LC_ALL", "POSIX"), launcher(), "print", "--format", "count", "trails");

    assertThat(outcome).isEqualTo(new Outcome(0, "2\n", ""));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void runsThroughLinksAndFromAFolderWithSpaces() throws Exception {
    var copy = copyWithSpaces();
    var link = Files.createSymbolicLink(temporary.resolve("linked"), copy);

    var outcome = run(Map.of(), link.toString(), "--version");

    assertThat(outcome.err).isEmpty();
    assertThat(outcome.exitCode).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void passesOverAJavaThatIsTooOld() throws Exception {
    var old = temporary.resolve("old jdk");
    var java = Files.createDirectories(old.resolve("bin")).resolve("java");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Files.writeString(java, "#!/bin/sh\nexit 99\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    var path = Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH");

    var outcome = run(Map.of("JAVA_HOME", old.toString(), "PATH", path), launcher(), "--version");

    assertThat(outcome.exitCode).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysWhichJavaItNeedsWhereThereIsNone() throws Exception {
    var copy = copyWithSpaces();
    Files.writeString(copy, Files.readString(copy).replace("needed=25", "needed=999"));

    var outcome = run(Map.of(), copy.toString(), "--version");

    assertThat(outcome.err).contains("Trailglass needs Java 999 or newer", "JAVA_HOME");
    assertThat(outcome.exitCode).isEqualTo(2);
  }

  /// A program in a folder with spaces, which shares its jars with the real one.
  private Path copyWithSpaces() throws IOException {
    var bin = Files.createDirectories(temporary.resolve("My programs/trail glass/bin"));
    for (var jars : List.of("lib", "javafx")) {
      Files.createSymbolicLink(bin.resolveSibling(jars), folder.resolve(jars).toAbsolutePath());
    }
    var copy = Files.copy(folder.resolve("bin/trailglass"), bin.resolve("trailglass"));
    assertThat(copy.toFile().setExecutable(true)).isTrue();
    return copy;
  }

  private String launcher() {
    boolean isWindows = System.getProperty("os.name").startsWith("Windows");
    return folder.resolve("bin").resolve(isWindows ? "trailglass.bat" : "trailglass").toString();
  }

  private Outcome run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var out = temporary.resolve("..out");
    var err = temporary.resolve("..err");
    var builder =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    var process = builder.start();
    boolean hasEnded = process.waitFor(60, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertThat(hasEnded).as(String.join(" ", Stream.of(command).toList())).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
