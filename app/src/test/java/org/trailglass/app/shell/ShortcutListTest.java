package org.trailglass.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.trailglass.app.text.Words;

class ShortcutListTest {
  private static final Path SOURCES = Path.of("src/main/java/org/trailglass/app");
  private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z0-9_]+)");
  private static final Pattern CASES = Pattern.compile("case ([A-Z0-9_, \n]+) ->");
  private static final Set<String> CODES =
      Arrays.stream(KeyCode.values()).map(KeyCode::name).collect(Collectors.toSet());

  /// Which group tells of the keys that a class handles; a class that handles keys is here.
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("buckets/NameList", "lists"),
          Map.entry("chain/CardActions", "chain"),
          Map.entry("control/CheckList", "lists"),
          Map.entry("control/EscapeKey", "lists"),
          Map.entry("control/FocusCursor", "chain"),
          Map.entry("grid/HeaderKeys", "heads"),
          Map.entry("heat/HeatGrid", "coverage"),
          Map.entry("control/MenuKey", "facets"),
          Map.entry("grid/TableKeys", "table"),
          Map.entry("detail/FindBar", "json"),
          Map.entry("detail/JsonActions", "json"),
          Map.entry("detail/JsonArea", "json"),
          Map.entry("facets/FacetCursor", "facets"),
          Map.entry("facets/FacetMenus", "facets"),
          Map.entry("facets/FacetPane", "facets"),
          Map.entry("facets/FacetRow", "facets"),
          Map.entry("facets/FieldChooserView", "lists"),
          Map.entry("filterbar/FilterBarView", "filter"),
          Map.entry("filterbar/KeptFiltersPopup", "kept"),
          Map.entry("filterbar/TermChip", "terms"),
          Map.entry("identities/LaneKeys", "identities"),
          Map.entry("listing/ListMenu", "lists"),
          Map.entry("names/NamesView", "lists"),
          Map.entry("palette/PaletteView", "palette"),
          Map.entry("principals/PrincipalsBar", "find"),
          Map.entry("queryfield/CompletionPopup", "filter"),
          Map.entry("queryfield/QueryInput", "filter"),
          Map.entry("reach/ReachView", "reach"),
          Map.entry("rules/RulesPane", "lists"),
          Map.entry("table/ColumnChooserView", "lists"),
          Map.entry("table/ColumnSetsBar", "lists"),
          Map.entry("table/FindBar", "find"),
          Map.entry("table/NoteEditor", "lists"),
          Map.entry("timeline/ChartKeys", "timeline"),
          Map.entry("tour/TourView", "lists"));

  /// Keys that mean nothing by themselves, or what the menu bar tells of them.
  private static final Set<String> OF_ALL =
      Set.of(
          "control/AltClicks",
          "control/SelectableText",
          "shell/TextSizeKeys",
          "table/EventTableView");

  private final Words words = Words.english();

  private String keys(String group) {
    return words
        .get("shortcuts." + group + ".keys")
        .lines()
        .map(line -> line.split(" = ", 2)[0])
        .collect(Collectors.joining(", "));
  }

  @Test
  void tellsOfEveryKeyThatThePanesHandle() throws IOException {
    var untold = new TreeMap<String, Set<String>>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var name = SOURCES.relativize(file).toString().replace('\\', '/').replace(".java", "");
        var codes = codes(Files.readString(file));
        if (!codes.isEmpty() && !OF_ALL.contains(name)) {
          assertThat(GROUPS).as("the group of the keys of a class").containsKey(name);
          var told = keys(GROUPS.getOrDefault(name, ""));
          codes.removeIf(code -> isTold(code, told));
          if (!codes.isEmpty()) {
            untold.put(name, codes);
          }
        }
      }
    }

    assertThat(untold).isEmpty();
  }

  private static Set<String> codes(String source) {
    var codes = new TreeSet<String>();
    if (source.contains("KeyEvent") || source.contains("KeyCode")) {
      NAMED.matcher(source).results().map(found -> found.group(1)).forEach(codes::add);
      CASES
          .matcher(source)
          .results()
          .map(found -> List.of(found.group(1).split("[,\\s]+")))
          .filter(CODES::containsAll)
          .forEach(codes::addAll);
    }
    return codes;
  }

  private static boolean isTold(String code, String told) {
    var words =
        switch (code) {
          case "KP_UP", "KP_DOWN", "KP_LEFT", "KP_RIGHT", "ADD", "SUBTRACT", "EQUALS" ->
              List.of("");
          case "UP", "DOWN", "LEFT", "RIGHT" -> List.of(spelt(code), "Arrows");
          case "ESCAPE" -> List.of("Esc");
          case "CONTEXT_MENU", "F10" -> List.of("Shift+F10");
          case "BACK_SPACE" -> List.of("Backspace");
          case "PLUS" -> List.of("+,");
          case "MINUS" -> List.of("Minus", "-");
          case "INSERT" -> List.of("Ctrl+C");
          case "A", "C", "F", "Z" -> List.of("Ctrl+" + code);
          default -> List.of(spelt(code));
        };
    return words.stream().anyMatch(told::contains);
  }

  private static String spelt(String code) {
    return Stream.of(code.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  @Test
  void narrowsToEntriesThatHaveEveryWord() {
    var group = group("Facets");

    assertThat(group.narrowed("facets remove").entries())
        .extracting(ShortcutList.Entry::keys)
        .containsExactly("Delete, Backspace");
    assertThat(group.narrowed("alt+up").entries()).hasSize(1);
    assertThat(group.narrowed(" ").entries()).isEqualTo(group.entries());
    assertThat(group.narrowed("zzz").entries()).isEmpty();
  }

  private ShortcutList group(String title) {
    return ShortcutList.ofPanes(words).stream()
        .filter(group -> group.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
