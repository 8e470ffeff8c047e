package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trailglass.container.Packed.Part;

/// Whatever bytes are broken, opening them ends, and throws nothing.
class MutatedContainerTest {

  private static final int ROUNDS = Integer.getInteger("rounds", 1_000);

  private static final Limits LIMITS = new Limits(1 << 22, 1_000, 4, 50, 1, 1, 1, 1, 1, 1);

  @Test
  void survivesBytesThatAreBrokenAtRandom() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    List<byte[]> originals = originals(random);
    try (var unpacker = new Unpacker(LIMITS)) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] broken = mutated(originals.get(round % originals.size()), random);
        String name = "seed " + seed + ", round " + round;

        assertThatCode(
                () ->
                    assertThat(open(unpacker, broken, random).receipt().bytes())
                        .isEqualTo(broken.length))
            .as(name)
            .doesNotThrowAnyException();
      }
    }
  }

  private static Opened open(Unpacker unpacker, byte[] bytes, Random random) {
    var item = new PastedItem("item", bytes);
    return Opened.of(unpacker, item, () -> 1 + random.nextInt(9_000), () -> false);
  }

  private static List<byte[]> originals(Random random) {
    byte[] text = Packed.trail(random, 6_000);
    var part = new Part("a/b.json", text);
    var other = new Part("long".repeat(60), text);
    return List.of(
        Packed.gzip(text),
        Packed.zstd(text),
        Packed.bzip2(text),
        Packed.zip(part, other),
        Packed.storedZip(part, other),
        Packed.tar(part, other, part),
        Packed.gzip(Packed.tar(part, part)),
        Packed.zip(new Part("in", Packed.tar(part))),
        Packed.tar(new Part("in", Packed.bzip2(text)), new Part("in", Packed.zip(part))),
        Arrays.copyOf(Packed.zip(part, other), 2_000));
  }

  /// Most breaks go to the first bytes and the last ones, where the headers are.
  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int breaks = 1 + random.nextInt(6); breaks > 0; breaks--) {
      int reach = random.nextInt(4) == 0 ? bytes.length : Math.min(600, bytes.length);
      int at = random.nextInt(reach);
      bytes[random.nextBoolean() ? at : bytes.length - 1 - at] = (byte) random.nextInt(256);
    }
    boolean isCut = random.nextInt(4) == 0;
    return isCut ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
  }
}
