package org.trailglass.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.app.text.Language;
import org.trailglass.app.text.Words;
import org.trailglass.sample.BenchmarkTrail;

/// That what programs read is the same in every language, and what people read is not.
class LanguageOfOutputTest {
  private static final Locale BEFORE = Locale.getDefault();

  private final Path folder;

  LanguageOfOutputTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    BenchmarkTrail.write(folder, 2_000, 2, 1);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(BEFORE);
  }

  private record Printed(String out, String err) {}

  private Printed print(Locale locale, String... arguments) {
    Locale.setDefault(locale);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var all = Stream.concat(Arrays.stream(arguments), Stream.of(folder.toString()));
    new Trailglass(out, err)
        .withWords(Words.of(Language.of(locale), locale))
        .run(all.toArray(String[]::new));
    return new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "print --format summary",
        "print --format count",
        "print --format ndjson",
        "print --format json",
        "print --format csv --columns time,name,ip,user,reading",
        "print --format ndjson --sort -eventTime --query time>2020-01-01",
        "top --format json --field eventName,ip",
      })
  void printsForProgramsTheSameInEveryLanguage(String command) {
    var english = print(Locale.US, command.split(" "));
    var german = print(Locale.GERMANY, command.split(" "));

    assertThat(english.out()).isNotEmpty();
    assertThat(german.out()).isEqualTo(english.out());
  }

  @Test
  void speaksToPeopleInTheirLanguage() {
    var help = print(Locale.GERMANY, "print", "--help").out();
    var top = print(Locale.GERMANY, "top", "--field", "eventName", "--limit", "1").out();
    var mistake = print(Locale.GERMANY, "print", "--query", "(a").err();

    assertThat(help).contains("Optionen:").doesNotContain("Options:");
    assertThat(top).contains("verschiedene Werte in 2.000 Ereignissen");
    assertThat(mistake).contains("Hier fehlt eine schließende Klammer zu der in Spalte 1.");
  }
}
