package org.trailglass.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPrinterTest {

  @Test
  void everyQueryIsReadAsItWasWritten() {
    long seed = new Random().nextLong();
    var queries = new RandomQueries(seed);
    for (int i = 0; i < 20_000; i++) {
      var query = queries.next(i % 6);

      var text = QueryPrinter.print(query);

      assertThat(QueryParser.parse(text))
          .as("seed %d, query %d: %s", seed, i, text)
          .isInstanceOfSatisfying(
              ParsedQuery.class, parsed -> assertThat(parsed.query()).isEqualTo(query));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|``",
        "a and b|a b",
        "a or b and c|a or (b c)",
        "eventName:a or eventName : b|eventName:(a or b)",
        "x or eventName:a or eventName:b or y|x or eventName:(a or b) or y",
        "-errorCode:*|not errorCode:*",
        "not (a b)|not (a b)",
        "-name:(a or b)|not name:(a or b)",
        "eventTime>=2024-03-01T12:00+02:00|eventTime >= 2024-03-01T10:00Z",
        "ip:2001:DB8::/32|ip:2001:db8:0:0:0:0:0:0/32",
        "name:**Policy**|name:*Policy*",
        "name:Assume\\*|name:\"Assume*\"",
        "name:\"AssumeRole\"|name:AssumeRole",
        "name:\"null\"|name:\"null\"",
        "x.y > 1e3|x.y > 1000",
        "\"name\":x|\"name\":x",
        "name.x:y|\"name\".x:y"
      })
  void writesOneShortForm(String text, String canonical) {
    var parsed = (ParsedQuery) QueryParser.parse(text);

    assertThat(QueryPrinter.print(parsed.query())).isEqualTo(canonical);
  }
}
