package org.trailglass.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.Fields;

class CsvTest {
  private final Csv csv = new Csv(List.of(Fields.EVENT_NAME), false);
  private final Csv exact = new Csv(List.of(Fields.EVENT_NAME), true);

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "\uff1d1"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String value) {
    assertThat(csv.cell(value)).isEqualTo("'" + exact.cell(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {" =1", "\u00a0=1", "\u200b=1", "\u3164=1", "\u0301+1", "\u00a0\uff1d1"})
  void looksBehindWhatCannotBeSeen(String value) {
    assertThat(csv.cell(value)).contains("'" + Escapes.visible(value));
  }

  @Test
  void takesEverySemicolonAndLineForTheBeginningOfACell() {
    assertThat(csv.cell("a;=cmd|' /C calc'!A0;b")).isEqualTo("\"a;'=cmd|' /C calc'!A0;b\"");
    assertThat(csv.cell("p; =1+1")).isEqualTo("\"p;' =1+1\"");
    assertThat(csv.cell("a\n=1\t@x")).isEqualTo("a\\n'=1\\t'@x");
  }

  @Test
  void leavesFormulasAsTheyAreOnRequest() {
    assertThat(exact.cell("=1+1")).isEqualTo("=1+1");
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertThat(csv.cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(csv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    assertThat(exact.cell("a;=b")).isEqualTo("\"a;=b\"");
    assertThat(csv.cell("=a,b")).isEqualTo("\"'=a,b\"");
  }

  @Test
  void escapesControlAndBidirectionalCharacters() {
    assertThat(csv.cell("a\nb\u202e")).isEqualTo("a\\nb\\u202e");
    assertThat(exact.cell("a\nb\u202e")).isEqualTo("a\\nb\\u202e");
  }

  @Test
  void leavesPlainValuesAlone() {
    assertThat(csv.cell("")).isEmpty();
    assertThat(csv.cell("arn:aws:iam::111122223333:user/a-b")).doesNotContain("\"", "'");
  }
}
