package org.trailglass.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"{}", " [1, {\"a\": null}] \n", "{\"a\":\"b\\u00e9\",\"c\":[-1.5e+3]}"})
  void findsADocumentAndReturnsItAsWritten(String text) {
    assertThat(decode(text)).contains(text);
  }

  @Test
  void decodesAUrlEncodedPolicyAndKeepsPlusSigns() {
    var found = decode("%7B%22Version%22%3A%222012-10-17%22%2C%22a+b%22%3A%5B%22%C3%A9%22%5D%7d");

    assertThat(found).contains("{\"Version\":\"2012-10-17\",\"a+b\":[\"é\"]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "a",
        "{",
        "{]",
        "[i-123]",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{} {}",
        "\"{}\"",
        "%7B%2",
        "%7Bx%7D",
        "{\"a\":\"\\.\"}",
        "[\"a\nb\"]",
        "[tru]",
        "[1.]",
        "{\"a\" 1}",
        "%"
      })
  void leavesOtherTextAlone(String text) {
    assertThat(decode(text)).isEmpty();
  }

  @Test
  void refusesAbsurdDepthWithoutOverflowingTheStack() {
    assertThat(decode("[".repeat(1_000_000) + "]".repeat(1_000_000))).isEmpty();
  }

  private static Optional<String> decode(String text) {
    var padded = ("xx" + text + "yy").getBytes(UTF_8);
    return EmbeddedJson.decode(padded, 2, padded.length - 2).map(bytes -> new String(bytes, UTF_8));
  }
}
