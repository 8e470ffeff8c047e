package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.container.Packed.utf8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.container.Packed.Part;

/// Content decides, names never do.
class SnifferTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":1}                | JSON
          [1]                    | JSON
          "{\\"a\\":1}"          | JSON
          eventid,eventtime      | TEXT
          # A page               | TEXT
          BZhang wrote this      | TEXT
          PK is no archive       | TEXT
          %PDF-1.7 text          | BINARY
          """)
  void tellsTextFromWhatOnlyLooksLikeIt(String text, Kind kind) {
    assertThat(sniff(utf8(text))).isEqualTo(kind);
  }

  @Test
  void skipsBinaries() {
    byte[] image = new byte[3_000];
    new Random(7).nextBytes(image);
    byte[] javaClass = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 69, 0, 12};

    assertThat(Opened.of(image).skips()).containsExactly("item BINARY");
    assertThat(Opened.of(javaClass).skips()).containsExactly("item BINARY");
    assertThat(Opened.of(javaClass).problems()).isEmpty();
    assertThat(Opened.of(javaClass).members()).isEmpty();
  }

  @Test
  void keepsJsonWithAStrayControlCharacter() {
    assertThat(sniff(utf8("{\"eventName\":\"Get\0Object\\u0007\",\"a\":\"\u0001\"}")))
        .isEqualTo(Kind.JSON);
  }

  @Test
  void zerosAroundOrBetweenJsonMakeNoBinary() {
    var zeros = "\0".repeat(500);

    assertThat(sniff(utf8("{\"a\":1}\n" + zeros))).isEqualTo(Kind.JSON);
    assertThat(sniff(utf8(zeros + "{\"a\":1}\n"))).isEqualTo(Kind.JSON);
    assertThat(sniff(utf8("{\"a\":1}\n" + zeros + "{\"a\":1}\n"))).isEqualTo(Kind.JSON);
    assertThat(sniff(utf8("a,b\n1,2\n" + zeros))).isEqualTo(Kind.TEXT);
    assertThat(sniff(new byte[5_000])).isEqualTo(Kind.TEXT);
  }

  @Test
  void knowsATarWithoutMagic() {
    byte[] tar = Packed.tar(Part.of("a", "{}"));
    Arrays.fill(tar, 257, 265, (byte) 0);
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += i >= 148 && i < 156 ? ' ' : tar[i] & 0xff;
    }
    byte[] digits = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, tar, 148, 8);

    assertThat(sniff(tar)).isEqualTo(Kind.TAR);
    assertThat(Opened.of(tar).text("a")).isEqualTo("{}");
  }

  @Test
  void namesWhatItCannotOpen() {
    byte[] xz = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4};

    var opened = Opened.of(xz);

    assertThat(opened.problems()).containsExactly("item UNSUPPORTED SKIPPED");
    assertThat(opened.receipt().kind()).isEqualTo("xz");
  }

  @Test
  void saysThatNothingIsEmpty() {
    var opened = Opened.of(new byte[0]);

    assertThat(opened.problems()).containsExactly("item EMPTY SKIPPED");
    assertThat(opened.receipt().kind()).isEqualTo("empty");
    assertThat(opened.receipt().sha256()).startsWith("e3b0c44298fc1c14");
  }

  @Test
  void looksAtTheContentOfMembersAndNotAtTheirNames() {
    byte[] zip =
        Packed.zip(
            Part.of("text.gz", "{}"),
            new Part("gzip.txt", Packed.gzip(utf8("{\"a\":1}"))),
            Part.of("__MACOSX/._text", "x"),
            Part.of("a/.DS_Store", "x"),
            new Part("image.json", new byte[500]),
            Part.of("../../etc/passwd", "root"));

    var opened = Opened.of(zip);

    assertThat(opened.members()).containsExactly("text.gz", "gzip.txt", "../../etc/passwd");
    assertThat(opened.text("gzip.txt")).isEqualTo("{\"a\":1}");
    assertThat(opened.skips())
        .containsExactly(
            "item!/__MACOSX/._text SYSTEM_FILE",
            "item!/a/.DS_Store SYSTEM_FILE",
            "item!/image.json BINARY");
  }

  private static Kind sniff(byte[] bytes) {
    return Sniffer.sniff(Feed.of(Arrays.copyOf(bytes, 8192), bytes.length, Bytes.NONE, 0));
  }
}
