package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trailglass.event.LeafKind;

class SortPrefixTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "A",
          "abcdefgh",
          "ABCDEFGHi",
          "abcdefgz",
          "\u0000",
          "a\u0000",
          "\u007f",
          "\u007fa",
          "\u0080",
          "a\u017f",
          "as",
          "at",
          "\u212aelvin",
          "kelvin",
          "é",
          "😀",
          "zzzzzzz😀",
          "2024-03-01T10:00:00Z",
          "2024-03-01T10:00:00.500Z",
          "1970-01-01 00:00:00",
          "9999-12-31T23:59:59Z",
          "2024-no time",
          "2024-03-01x",
          "0f8fad5b-d9cb-469f-a165-70867728950e",
          "0F8FAD5B-d9cb-469f-a165-70867728950e",
          "0f8fad5c-d9cb-469f-a165-70867728950e");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "0.0",
          "1",
          "1.0",
          "10",
          "9",
          "-1",
          "-10",
          "1e400",
          "1e999999999",
          "-1e400",
          "9007199254740993",
          "9007199254740992",
          "0.1",
          "1e-400",
          "12345678901234567890");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void neverContradictsTheKeys() {
    for (int i = 0; i < 20_000; i++) {
      var oneKind = random.nextInt(4) == 0 ? LeafKind.NUMBER : LeafKind.TEXT;
      var otherKind = random.nextInt(4) == 0 ? LeafKind.NUMBER : LeafKind.TEXT;
      var one = value(oneKind);
      var other = value(otherKind);

      int wanted = ValueKey.of(oneKind, one).compareTo(ValueKey.of(otherKind, other));

      check(one, other, wanted, SortPrefix.of(oneKind, one, 0), SortPrefix.of(otherKind, other, 0));
      check(one, other, wanted, stored(oneKind, one), stored(otherKind, other));
      check(one, other, wanted, SortPrefix.of(oneKind, one, 0), stored(otherKind, other));
    }
  }

  private void check(String one, String other, int wanted, long prefix, long otherPrefix) {
    int order = Long.compareUnsigned(prefix, otherPrefix);
    assertThat(order == 0 || Integer.signum(order) == Integer.signum(wanted))
        .as("seed %d: '%s' and '%s'", seed, one, other)
        .isTrue();
    assertThat(prefix).isBetween(0L, 1L << 62);
  }

  private String value(LeafKind kind) {
    if (kind == LeafKind.NUMBER) {
      return random.nextInt(3) == 0
          ? Double.toString(random.nextGaussian() * 1e10)
          : NUMBERS.get(random.nextInt(NUMBERS.size()));
    }
    var text = TEXTS.get(random.nextInt(TEXTS.size()));
    return random.nextInt(3) == 0 ? text + TEXTS.get(random.nextInt(TEXTS.size())) : text;
  }

  private static long stored(LeafKind kind, String text) {
    var bytes = new ValueBytes();
    var utf8 = text.getBytes(UTF_8);
    return bytes.sortPrefix(bytes.add(kind, utf8, 0, utf8.length), 0);
  }
}
