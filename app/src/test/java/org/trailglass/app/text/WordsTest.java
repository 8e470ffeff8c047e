package org.trailglass.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern USE = Pattern.compile("words\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private final Words words = Words.english();

  @Test
  void hasATextForEveryKeyThatTheSourcesName() throws IOException {
    // given
    var missing = new TreeSet<String>();
    int uses = 0;

    // when
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var matcher = USE.matcher(Files.readString(file));
        while (matcher.find()) {
          uses++;
          if (!words.has(matcher.group(1))) {
            missing.add(file.getFileName() + ": " + matcher.group(1));
          }
        }
      }
    }

    // then
    assertThat(uses).isGreaterThan(20);
    assertThat(missing).isEmpty();
  }

  @Test
  void fillsInNumbersAndPlurals() {
    assertThat(words.get("status.events", 0)).isEqualTo("No events");
    assertThat(words.get("status.events", 1)).isEqualTo("1 event");
    assertThat(words.get("status.events", 1_204_000)).isEqualTo("1,204,000 events");
  }

  @Test
  void leavesWhatIsFilledInAsItIs() {
    assertThat(words.get("shell.title", "{0} it''s '{1}'"))
        .isEqualTo("{0} it''s '{1}' – Trailglass");
  }
}
