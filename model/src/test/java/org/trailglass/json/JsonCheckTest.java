package org.trailglass.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.problem.Problem.Expected;

class JsonCheckTest {
  private final JsonCheck check = new JsonCheck(100);

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", " [[],{\"a\":[{}]}] ", "{\"a\":{},\"b\":[1,-2.5e+3,true,null,\"x\"]}"})
  void takesWhatIsValid(String text) {
    assertThat(check.document(text.getBytes(UTF_8), 0, text.length())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{|1|MORE_TEXT",
        "{\"a\":1|6|MORE_TEXT",
        "{\"a\":1,}|7|KEY",
        "[1,]|3|VALUE",
        "{\"a\":]|5|VALUE",
        "{\"a\" 1}|5|COLON",
        "{\"a\":1 \"b\":2}|7|COMMA_OR_END_OF_OBJECT",
        "[1 2]|3|COMMA_OR_END_OF_ARRAY",
        "[}|1|VALUE",
        "[tru]|1|LITERAL",
        "[01]|1|NUMBER",
        "[\"\\.\"]|2|ESCAPE",
        "{} {}|3|END_OF_TEXT",
      })
  void saysWhereItBreaksAndWhatWasWanted(String text, int at, Expected expected) {
    boolean isValid = check.document(text.getBytes(UTF_8), 0, text.length());

    assertThat(isValid).isFalse();
    assertThat(check.expected()).isEqualTo(expected);
    assertThat(check.end()).isEqualTo(at);
  }

  @Test
  void refusesDepthBeyondTheLimit() {
    var text = "[".repeat(101) + "]".repeat(101);

    assertThat(check.document(text.getBytes(UTF_8), 0, text.length())).isFalse();
    assertThat(check.document(text.getBytes(UTF_8), 1, text.length() - 1)).isTrue();
  }
}
