package org.trailglass.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.names.NamesTable.LineError;

class NamesTableTest {
  @Test
  void readsValuesAndNamesUnderAHead() {
    var table = NamesTable.of("\ufeffvalue,name\r\n111122223333,prod\r\n203.0.113.7,\"VPN, old\"");

    assertThat(table.names()).isEqualTo(Map.of("111122223333", "prod", "203.0.113.7", "VPN, old"));
    assertThat(table.errors()).isEmpty();
  }

  @Test
  void readsATableWithoutAHead() {
    assertThat(NamesTable.of("111122223333,prod\n\n222233334444,test\n").names())
        .isEqualTo(Map.of("111122223333", "prod", "222233334444", "test"));
  }

  @Test
  void readsQuotesAndLinesInQuotes() {
    assertThat(NamesTable.of("\"a\",\"the \"\"old\"\" key\"\nb,x\"y\n").names())
        .isEqualTo(Map.of("a", "the \"old\" key", "b", "x\"y"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "only one|fields",
        "a,b,c|fields",
        ",name|noValue",
        "a,|noName",
        "\"a\"x,name|behind",
        "\"a,name|open",
        "ok,other|twice"
      })
  void tellsWhatIsWrongByLine(String line, String what) {
    var table = NamesTable.of("\"two\nlines\",fine\nok,good\n" + line);

    assertThat(table.errors()).containsExactly(new LineError(4, what));
    assertThat(table.names()).isEqualTo(Map.of("two\nlines", "fine", "ok", "good"));
  }

  @Test
  void keepsReadingBehindABrokenLine() {
    var table = NamesTable.of("a\nb,\nc,good\n" + "d," + "x".repeat(201));

    assertThat(table.errors())
        .containsExactly(
            new LineError(1, "fields"), new LineError(2, "noName"), new LineError(4, "longName"));
    assertThat(table.names()).isEqualTo(Map.of("c", "good"));
  }
}
