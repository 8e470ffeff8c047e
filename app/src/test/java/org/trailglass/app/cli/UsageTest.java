package org.trailglass.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;

/// How the command line is used, and what it says where it is used wrongly.
class UsageTest {
  private final Path trail;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  UsageTest(@TempDir Path folder) throws IOException {
    this.trail = Files.writeString(folder.resolve("trail.json"), "{\"Records\":[]}");
  }

  @Test
  void endsWithTwoWhereItIsUsedWrongly() {
    for (var arguments :
        List.of(
            List.<String>of(),
            List.of("--format", "xml", trail()),
            List.of("--limit", "-1", trail()),
            List.of("--limit", "many", trail()),
            List.of("--columns", "eventName", trail()),
            List.of("--format", "csv", "--columns", "a..b", trail()),
            List.of("--frobnicate", trail()))) {
      err.reset();

      int exitCode = print(arguments.toArray(String[]::new));

      assertThat(exitCode).as("%s", arguments).isEqualTo(2);
      assertThat(err()).as("%s", arguments).endsWith("See 'trailglass print --help'.\n");
    }
    assertThat(out()).isEmpty();
  }

  @Test
  void saysWhatIsWrongInTheLanguageOfThePerson() {
    var told =
        Stream.of(
                List.of("print", "--format", "xml", trail()),
                List.of("print", "--limit", "many", trail()),
                List.of("print", "--from", "soon", trail()),
                List.of("print", "--sort", "a..b", trail()),
                List.of("print", "--frobnicate", trail()),
                List.of("print", "--timings=7", trail()),
                List.of("print", "--format", "csv", "--format", "csv", trail()),
                List.of("print", trail(), "--limit"),
                List.of("print"),
                List.of("top", trail()))
            .map(this::toldInGerman)
            .toList();

    assertThat(told)
        .containsExactly(
            "Ungültiger Wert für --format: 'xml' ist keines von summary, count, ndjson, csv, json",
            "Ungültiger Wert für --limit: 'many' ist keine ganze Zahl von 0 bis 999999999",
            "Ungültiger Wert für --from: 'soon' ist keine Zeit wie 2024-03-01 oder"
                + " 2024-03-01T10:15Z",
            "Ungültiger Wert für --sort: 'a..b' ist kein Feld",
            "Die Option '--frobnicate' gibt es nicht.",
            "Ungültiger Wert für --timings: '7' gehört nicht dorthin",
            "--format darf nur einmal stehen.",
            "--limit braucht einen Wert: N",
            "PATH fehlt.",
            "--field FIELD fehlt.");
  }

  private String toldInGerman(List<String> arguments) {
    err.reset();
    new Trailglass(out, err)
        .withWords(Words.of(Language.GERMAN, Locale.GERMANY))
        .run(arguments.toArray(String[]::new));
    return err().lines().findFirst().orElseThrow();
  }

  @Test
  void tellsInPlainWordsThatALimitIsNoNumber() {
    print("--limit", "many", trail());
    new Trailglass(out, err).run("top", "--field", "name", "--limit", "-1", trail());

    assertThat(err())
        .contains("Invalid value for --limit: 'many' is no whole number from 0 to")
        .contains("'-1' is no whole number from 0 to");
  }

  @Test
  void tellsItsOptionsAndItsVersion() {
    assertThat(new Trailglass(out, err).run("--version")).isZero();
    assertThat(new Trailglass(out, err).run("--help")).isZero();
    assertThat(print("--help")).isZero();

    assertThat(out())
        .startsWith("trailglass ")
        .contains(
            "trailglass [--new-window] [--language en|de] [--query QUERY] [PATH...]",
            "--screenshot FILE")
        .contains("[--format summary|count|ndjson|csv|json]", "Exit codes:")
        .doesNotContain("\u001b");
    assertThat(err()).isEmpty();
  }

  @Test
  void takesOnlyItsOwnArgumentsFromTheWindow() {
    assertThat(Trailglass.handles("print", "x")).isTrue();
    assertThat(Trailglass.handles("--help")).isTrue();
    assertThat(Trailglass.handles("trail.json", "print")).isFalse();
    assertThat(Trailglass.handles()).isFalse();
  }

  private int print(String... arguments) {
    var all = new ArrayList<>(List.of("print"));
    all.addAll(List.of(arguments));
    return new Trailglass(out, err).run(all.toArray(String[]::new));
  }

  private String trail() {
    return trail.toString();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
