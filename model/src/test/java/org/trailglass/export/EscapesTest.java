package org.trailglass.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EscapesTest {

  @Test
  void showsControlCharactersAsEscapes() {
    assertThat(Escapes.visible("a\u001b[31mb\u0007\n\r\t\u007f\u009b"))
        .isEqualTo("a\\u001b[31mb\\u0007\\n\\r\\t\\u007f\\u009b");
  }

  @Test
  void showsBidirectionalCharactersAsEscapes() {
    assertThat(Escapes.visible("\u202egpj.exe\u2066\u2069\u200e\u200f\u061c\u2028"))
        .isEqualTo("\\u202egpj.exe\\u2066\\u2069\\u200e\\u200f\\u061c\\u2028");
  }

  @Test
  void leavesOtherCharactersAsTheyAre() {
    var text = "caf\u00e9 \ud55c\uad6d\uc5b4 \ud83d\ude00 \u00a0 \"quoted\" back\\slash";

    assertThat(Escapes.visible(text)).isSameAs(text);
  }

  @Test
  void escapesHalfASurrogatePairWhichNoEncodingCanWrite() {
    assertThat(Escapes.visible("\ud83d!")).isEqualTo("\\ud83d!");
  }

  @Test
  void writesAJsonString() {
    assertThat(Escapes.jsonString("a\"b\\c\n\u202e")).isEqualTo("\"a\\\"b\\\\c\\n\\u202e\"");
  }

  @Test
  void putsJsonOnOneLineWithEveryValueAsItIsWritten() {
    assertThat(
            oneLine(
                "{ \"a b\" :\t[ 1.50e+3 , -0.0,\r\n true ] ,\n \"c\\u0041\\\" \" : \" x  y \" }"))
        .isEqualTo("{\"a b\":[1.50e+3,-0.0,true],\"c\\u0041\\\" \":\" x  y \"}");
  }

  @Test
  void escapesRawCharactersInsideStringsOfJson() {
    assertThat(oneLine("{\"a\":\"x\ny\u001b\u202e\u009b\"}"))
        .isEqualTo("{\"a\":\"x\\ny\\u001b\\u202e\\u009b\"}");
  }

  @Test
  void replacesBytesThatAreNoText() {
    var json = new byte[] {'"', (byte) 0x9b, '"'};

    assertThat(new OneLine().of(json)).isEqualTo("\"\ufffd\"");
  }

  private static String oneLine(String json) {
    return new OneLine().of(json.getBytes(StandardCharsets.UTF_8));
  }
}
