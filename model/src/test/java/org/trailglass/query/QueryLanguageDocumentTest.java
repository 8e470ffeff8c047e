package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trailglass.event.DerivedField;

class QueryLanguageDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "query-language.md");
  private static final Pattern EXAMPLE = Pattern.compile("^\\| `(.+?)` \\| ");

  private static List<String> examples() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .flatMap(line -> EXAMPLE.matcher(line).results().map(found -> found.group(1)))
        .toList();
  }

  @Test
  void everyExampleIsAQueryAndKeepsItsMeaningWhenPrinted() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(50);
    for (var example : examples()) {
      assertThat(QueryParser.parse(example))
          .as(example)
          .isInstanceOfSatisfying(ParsedQuery.class, parsed -> checkPrinted(parsed.query()));
    }
  }

  private static void checkPrinted(Query query) {
    var printed = QueryPrinter.print(query);
    var again = (ParsedQuery) QueryParser.parse(printed);
    assertThat(again.query()).isEqualTo(query);
    assertThat(QueryPrinter.print(again.query())).isEqualTo(printed);
  }

  @Test
  void everyShortNameAndEveryDerivedFieldHasAnExample() throws IOException {
    for (var name : FieldName.Short.values()) {
      assertThat(examples()).anyMatch(example -> example.startsWith(name.text() + ":"));
    }
    for (var field : DerivedField.values()) {
      assertThat(examples()).anyMatch(example -> example.startsWith(field.path() + ":"));
    }
  }
}
