package org.trailglass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sources of all modules are as google-java-format writes them, and their comments whole. The
/// formatter runs as a process: it needs parts of the compiler that are closed to others.
class FormattingTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path TOOLS = Path.of("target", "tools").toAbsolutePath();

  /// The formatter breaks a line of Markdown javadoc that is too long, into one that is none.
  private static final Pattern BROKEN_COMMENT =
      Pattern.compile("^\\s*///[^\n]*\n\\s*//(?!/)", Pattern.MULTILINE);

  private final List<Path> sources = new ArrayList<>();

  FormattingTest() throws IOException {
    for (var module : List.of("model", "app", "packaging")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
  }

  @Test
  void everySourceIsAsTheFormatterWritesIt() throws Exception {
    var java = Files.write(TOOLS.resolve("format.options"), options());
    // Names are separated by white space, which no file of ours has.
    var names = sources.stream().map(file -> ROOT.relativize(file).toString());
    var files = Files.write(TOOLS.resolve("format.files"), names.toList());

    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + java,
                "--dry-run",
                "@" + files)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(sources).hasSizeGreaterThan(1_000);
    assertThat(printed).as("write them anew: java @%s -i FILE…", ROOT.relativize(java)).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void noCommentBreaksInTheMiddle() throws IOException {
    var broken = new ArrayList<Path>();
    for (var file : sources) {
      if (BROKEN_COMMENT.matcher(Files.readString(file)).find()) {
        broken.add(ROOT.relativize(file));
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<String> options() {
    var options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    for (var part : List.of("api", "code", "file", "main", "parser", "tree", "util")) {
      options.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    var jar = TOOLS.resolve("google-java-format.jar").toString().replace("\\", "/");
    options.addAll(List.of("-jar", '"' + jar + '"'));
    return options;
  }
}
