package org.trailglass.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static String cell(String value) {
    return CsvLine.cell(value, false);
  }

  private static String exact(String value) {
    return CsvLine.cell(value, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "\uff1d1"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String value) {
    assertThat(cell(value)).isEqualTo("'" + exact(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {" =1", "\u00a0=1", "\u200b=1", "\u3164=1", "\u0301+1", "\u00a0\uff1d1"})
  void looksBehindWhatCannotBeSeen(String value) {
    assertThat(cell(value)).contains("'" + Escapes.visible(value));
  }

  @Test
  void takesEverySemicolonAndLineForTheBeginningOfACell() {
    assertThat(cell("a;=cmd|' /C calc'!A0;b")).isEqualTo("\"a;'=cmd|' /C calc'!A0;b\"");
    assertThat(cell("p; =1+1")).isEqualTo("\"p;' =1+1\"");
    assertThat(cell("a\n=1\t@x")).isEqualTo("a\\n'=1\\t'@x");
  }

  @Test
  void leavesFormulasAsTheyAreOnRequest() {
    assertThat(exact("=1+1")).isEqualTo("=1+1");
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertThat(cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    assertThat(exact("a;=b")).isEqualTo("\"a;=b\"");
    assertThat(cell("=a,b")).isEqualTo("\"'=a,b\"");
  }

  @Test
  void escapesControlAndBidirectionalCharacters() {
    assertThat(cell("a\nb\u202e")).isEqualTo("a\\nb\\u202e");
    assertThat(exact("a\nb\u202e")).isEqualTo("a\\nb\\u202e");
  }

  @Test
  void leavesPlainValuesAlone() {
    assertThat(cell("")).isEmpty();
    assertThat(cell("arn:aws:iam::111122223333:user/a-b")).doesNotContain("\"", "'");
  }
}
