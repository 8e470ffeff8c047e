package org.trailglass.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.json.JsonScanner.Token;

class JsonScannerTest {
  private static final String REFUSED = "refused";

  private final JsonScanner scanner = new JsonScanner();

  private Token value(String text) {
    var bytes = text.getBytes(UTF_8);
    scanner.reset(bytes, 0, bytes.length);
    return scanner.value();
  }

  private String decoded() {
    int length = scanner.decode();
    return new String(scanner.decoded(), 0, length, UTF_8);
  }

  @Test
  void findsTheTokensThatTheLibraryFinds() throws IOException {
    long seed = new Random().nextLong();
    var random = new RandomJson(seed);
    for (int i = 0; i < 500; i++) {
      var text = "[" + random.document() + "]";

      assertThat(tokens(text.getBytes(UTF_8))).as("seed %d: %s", seed, text).isEqualTo(naive(text));
    }
  }

  private List<String> tokens(byte[] text) {
    scanner.reset(text, 0, text.length);
    var found = new ArrayList<String>();
    read(scanner.value(), found);
    return found;
  }

  private void read(Token token, List<String> found) {
    switch (token) {
      case STRING -> found.add("STRING " + decoded());
      case NUMBER -> found.add("NUMBER");
      case TRUE, FALSE, NULL -> found.add(token.name());
      case OBJECT -> {
        found.add("OBJECT");
        for (var next = scanner.key(); next != Token.END_OBJECT; next = key(scanner.next(true))) {
          found.add("KEY " + (next == Token.STRING ? decoded() : REFUSED));
          read(scanner.value(), found);
        }
        found.add("END");
      }
      case ARRAY -> {
        found.add("ARRAY");
        for (var next = scanner.value();
            next != Token.END_ARRAY;
            next = item(scanner.next(false))) {
          read(next, found);
        }
        found.add("END");
      }
      case COMMA, END_OBJECT, END_ARRAY, END, BROKEN -> throw new AssertionError(REFUSED);
    }
  }

  private Token key(Token next) {
    return next == Token.COMMA ? scanner.key() : next;
  }

  private Token item(Token next) {
    return next == Token.COMMA ? scanner.value() : next;
  }

  private static List<String> naive(String text) throws IOException {
    var found = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(text)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        found.add(
            switch (token) {
              case START_OBJECT -> "OBJECT";
              case START_ARRAY -> "ARRAY";
              case END_OBJECT, END_ARRAY -> "END";
              case FIELD_NAME -> "KEY " + parser.currentName();
              case VALUE_STRING -> "STRING " + parser.getText();
              default -> token.isNumeric() ? "NUMBER" : name(token);
            });
      }
    }
    return found;
  }

  private static String name(JsonToken token) {
    return token.name().replace("VALUE_", "");
  }

  @Test
  void findsTheEndOfAStringAtEveryLengthAndStart() {
    for (int pad = 0; pad < 9; pad++) {
      for (int length = 0; length < 40; length++) {
        var text = " ".repeat(pad) + "\"" + "é".repeat(length / 2) + "x".repeat(length % 2) + "\",";

        assertThat(value(text)).isEqualTo(Token.STRING);
        assertThat(scanner.end() - scanner.start()).isEqualTo(length / 2 * 2 + length % 2);
        assertThat(scanner.isEscaped()).isFalse();
      }
    }
  }

  @Test
  void breaksAtEachControlCharacterInAString() {
    for (char control = 0; control < ' '; control++) {
      assertThat(value("\"longer text" + control + "and more\"")).isEqualTo(Token.BROKEN);
      assertThat(scanner.at()).isEqualTo(12);
    }
    assertThat(value("\"\u007f\u0080\uffff\"")).isEqualTo(Token.STRING);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\\u0041,A",
        "\\u00e9\\u00E9,éé",
        "\\u4e2d,中",
        "\\ud83d\\ude00,😀",
        "a\\ud83d,a\ufffd",
        "\\ude00\\ud83d,\ufffd\ufffd",
        "\\ud83d\\ud83d\\ude00,\ufffd😀",
        "\\ud83d\\n,`\ufffd\n`",
        "\\ud83dude00,\ufffdude00",
        "\\\"\\\\\\/,`\"\\/`",
        "\\b\\f\\n\\r\\t,`\b\f\n\r\t`",
        "\\uffff,\uffff"
      })
  void decodesEscapes(String written, String text) {
    assertThat(value('"' + written + '"')).isEqualTo(Token.STRING);
    assertThat(decoded()).isEqualTo(text);
  }

  @Test
  void keepsHalvesOfPairsApart() {
    value("\"\\ud800x\\udfff\"");

    int length = scanner.decode();

    assertThat(HexFormat.of().formatHex(scanner.decoded(), 0, length)).isEqualTo("eda08078edbfbf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "10", "1.0", "0.10", "1e5", "1E+05", "-1.5e-10", "9999999999999999999"})
  void readsNumbersAsTheyAreWritten(String number) {
    assertThat(value(number + " ")).isEqualTo(Token.NUMBER);
    assertThat(scanner.end()).isEqualTo(number.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "01", "-01", "1.", "1.e5", "1e", "1e+", "1x", "0x10", "-a", "1_000"})
  void refusesWhatIsNoNumber(String text) {
    assertThat(value(text + ",")).isEqualTo(Token.BROKEN);
    assertThat(scanner.at()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+1", ".5", "NaN", "Infinity", "'a'", "undefined", "}", ":", "\u00a0", "é"})
  void refusesWhatIsNoValue(String text) {
    assertThat(value(text)).isEqualTo(Token.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tru", "\"a", "\"a\\", "\"a\\u00", "-", "1", "1.", "1e", "", " \t\r\n"})
  void saysThatTheTextEndsWhereMoreMayCome(String text) {
    assertThat(value(text)).isEqualTo(Token.END);
  }

  @Test
  void readsNothingBehindTheLimit() {
    var text = Arrays.copyOf("\"abcdefgh".getBytes(UTF_8), 20);
    text[9] = '"';
    scanner.reset(text, 0, 9);

    assertThat(scanner.value()).isEqualTo(Token.END);
  }
}
