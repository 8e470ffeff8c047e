package org.trailglass.app.shell;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Words;

/// One action has one name, which is written once in the bundle.
class ActionNamesTest {
  private static final Path WORDS =
      Path.of("src/main/resources/org/trailglass/app/text/words.properties");

  private static final Pattern USE =
      Pattern.compile("ActionName\\.of\\(\\s*words,\\s*\"([^\"]+)\"");

  /// What a window or a pane is called is no action, though the action that shows it has its name.
  private static final Set<String> PANES =
      Set.of("menu.view.detail", "menu.view.timeline", "menu.help.shortcuts", "menu.help.about");

  private final Properties words = new Properties();

  ActionNamesTest() throws IOException {
    try (var text = Files.newBufferedReader(WORDS, StandardCharsets.UTF_8)) {
      words.load(text);
    }
  }

  private String name(String key) {
    return ActionName.read(words.getProperty(key));
  }

  private static boolean isTitle(String key) {
    return key.endsWith(".title") || key.startsWith("shortcuts.");
  }

  @Test
  void noNameOfAnActionIsWrittenTwice() {
    var actions =
        words.stringPropertyNames().stream()
            .filter(key -> key.matches("menu\\.[^.]+\\..+"))
            .filter(not(PANES::contains))
            .collect(Collectors.toMap(this::name, key -> key, (one, other) -> one));

    var twice = new TreeSet<String>();
    for (var key : words.stringPropertyNames()) {
      var action = actions.get(name(key));
      if (action != null && !key.startsWith("menu.") && !isTitle(key)) {
        twice.add(key + " is " + action);
      }
    }

    assertThat(actions).hasSizeGreaterThan(50);
    assertThat(twice).isEmpty();
  }

  @Test
  void everyNameThatIsUsedElsewhereIsInTheBundle() throws IOException {
    var used = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var matcher = USE.matcher(Files.readString(file));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }

    assertThat(used).hasSizeGreaterThan(5).allMatch(Words.english()::has);
  }

  @Test
  void readsUnderscoresAsMenusDo() {
    assertThat(ActionName.read("Open from S_3\u2026")).isEqualTo("Open from S3\u2026");
    assertThat(ActionName.read("a__b_")).isEqualTo("a_b_");
  }
}
