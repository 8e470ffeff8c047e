package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.event.CaseFolding;

class NeedleTest {
  private static final String LETTERS = "abAB-z09Ää/юЮ😀K\u212aß\u0131İ";

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  private String text(int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
      text.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at)));
    }
    return text.toString();
  }

  @Test
  void findsAsTextWhatItFindsAsBytes() {
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      var needle = new Needle(text(4));
      var text = text(40);
      var bytes = text.getBytes(UTF_8);
      boolean isIn = CaseFolding.fold(text).contains(needle.folded());

      assertThat(needle.isIn(text))
          .as("seed %d: %s in %s", seed, needle.folded(), text)
          .isEqualTo(isIn);
      if (needle.isAscii()) {
        assertThat(needle.isIn(bytes, 0, bytes.length))
            .as("seed %d: %s in %s", seed, needle.folded(), text)
            .isEqualTo(isIn);
        assertThat(needle.is(bytes, 0, bytes.length)).isEqualTo(needle.is(text));
      } else if (isIn) {
        assertThat(needle.isIn(bytes, 0, bytes.length)).isTrue();
      }
      found += isIn ? 1 : 0;
    }
    assertThat(found).isGreaterThan(2_000);
  }

  @Test
  void findsTheFirstPlace() {
    for (int i = 0; i < 5_000; i++) {
      var text = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx".substring(random.nextInt(20)) + "aBc-aBc" + "yyyy";

      int at = new Needle("abc").next(text.getBytes(UTF_8), 0, text.length());

      assertThat(at).isEqualTo(text.indexOf("aBc"));
      assertThat(new Needle("abc").next(text.getBytes(UTF_8), at + 1, text.length()))
          .isEqualTo(text.lastIndexOf("aBc"));
      assertThat(new Needle("abc").next(text.getBytes(UTF_8), 0, at + 2)).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "K, \u212a, false",
    "\u00c4, \u00e4, true",
    "ss, \u00df, false",
    "i, \u0130, false",
    "\u03c3, \u03c2, true",
    "A, a, true"
  })
  void foldsAsTheLanguageSays(String one, String other, boolean isSame) {
    assertThat(new Needle(one).is(other)).isEqualTo(isSame);
    assertThat(new Needle(other).is(one)).isEqualTo(isSame);
  }

  @Test
  void findsInUuidsWhatStandsInTheirText() {
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      var uuid = new UUID(random.nextLong(), random.nextLong()).toString();
      int from = random.nextInt(36);
      var part = uuid.substring(from, Math.min(36, from + 1 + random.nextInt(14)));
      if (random.nextInt(3) == 0) {
        part = part.replace(part.charAt(0), "0123456789abcdef-gz".charAt(random.nextInt(19)));
      }
      var bytes = HexFormat.of().parseHex(uuid.replace("-", ""));

      var needle = new UuidNeedle(part);

      assertThat(needle.isIn(bytes, 0)).as("%s in %s", part, uuid).isEqualTo(uuid.contains(part));
      found += uuid.contains(part) ? 1 : 0;
    }
    assertThat(found).isBetween(10_000, 19_900);
    assertThat(new UuidNeedle("0123456789abc").isNowhere()).isTrue();
    assertThat(new UuidNeedle("x").isNowhere()).isTrue();
  }
}
