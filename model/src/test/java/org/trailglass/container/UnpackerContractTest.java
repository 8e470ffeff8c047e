package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.container.Packed.bzip2;
import static org.trailglass.container.Packed.gzip;
import static org.trailglass.container.Packed.joined;
import static org.trailglass.container.Packed.storedZip;
import static org.trailglass.container.Packed.tar;
import static org.trailglass.container.Packed.utf8;
import static org.trailglass.container.Packed.zip;
import static org.trailglass.container.Packed.zstd;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trailglass.container.Packed.Part;

/// Every container gives the same text, in whatever stretches it is read.
class UnpackerContractTest {

  private static final long SEED = 20260107;

  private static final byte[] TEXT =
      joined(
          utf8("{\"name\":\"\u00fc\ud55c\ud83d\ude00\"}\n"),
          Packed.trail(new Random(SEED), 700_000));

  record Container(String name, String kind, String member, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Container> containers() {
    String text = new String(TEXT, StandardCharsets.UTF_8);
    byte[] marked = joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, TEXT);
    byte[] little = text.getBytes(StandardCharsets.UTF_16LE);
    byte[] big = text.getBytes(StandardCharsets.UTF_16BE);
    var part = new Part("a/b.json", TEXT);
    byte[] half = Packed.first(TEXT, 300_000);
    byte[] rest = Arrays.copyOfRange(TEXT, 300_000, TEXT.length);
    return Stream.of(
        new Container("plain", "json", "", TEXT),
        new Container("with a mark", "json", "", marked),
        new Container("utf-16 le", "utf-16", "", little),
        new Container("utf-16 be", "utf-16", "", big),
        new Container("utf-16 mark", "utf-16", "", joined(mark(0xff, 0xfe), little)),
        new Container("utf-16 be mark", "utf-16", "", joined(mark(0xfe, 0xff), big)),
        new Container("gzip", "gzip", "", gzip(TEXT)),
        new Container("gzip of a mark", "gzip", "", gzip(marked)),
        new Container("gzip of utf-16", "gzip", "", gzip(little)),
        new Container("two gzip members", "gzip", "", joined(gzip(half), gzip(rest))),
        new Container("padded gzip", "gzip", "", joined(gzip(TEXT), new byte[700])),
        new Container("zstd", "zstd", "", zstd(TEXT)),
        new Container("two zstd frames", "zstd", "", joined(zstd(half), zstd(rest))),
        new Container("bzip2", "bzip2", "", bzip2(TEXT)),
        new Container("two bzip2 streams", "bzip2", "", joined(bzip2(half), bzip2(rest))),
        new Container("gzip in gzip", "gzip/gzip", "", gzip(gzip(TEXT))),
        new Container("zip", "zip", "a/b.json", zip(part)),
        new Container("zip, stored", "zip", "a/b.json", storedZip(part)),
        new Container("zip in zip with bytes before it", "zip", "x!/a/b.json", zip(shifted(part))),
        new Container("tar", "tar", "a/b.json", tar(part)),
        new Container("tar.gz", "gzip/tar", "a/b.json", gzip(tar(part))),
        new Container("tar.zst", "zstd/tar", "a/b.json", zstd(tar(part))),
        new Container("tar.bz2", "bzip2/tar", "a/b.json", bzip2(tar(part))),
        new Container("gzip in zip", "zip", "x.gz", zip(new Part("x.gz", gzip(TEXT)))),
        new Container(
            "zip in tar.gz",
            "gzip/tar",
            "in.zip!/a/b.json",
            gzip(tar(new Part("in.zip", zip(part))))),
        new Container(
            "tar.gz in zip", "zip", "logs!/a/b.json", zip(new Part("logs", gzip(tar(part))))),
        new Container(
            "zip in zip in zip",
            "zip",
            "1!/2!/a/b.json",
            zip(new Part("1", zip(new Part("2", storedZip(part)))))));
  }

  /// Bytes before an archive move every offset in it.
  private static Part shifted(Part part) {
    return new Part("x", joined(zip(), utf8("between"), zip(part)));
  }

  private static byte[] mark(int first, int second) {
    return new byte[] {(byte) first, (byte) second};
  }

  @ParameterizedTest
  @MethodSource("containers")
  void givesTheSameTextWhateverItIsIn(Container container) {
    var opened = Opened.of(container.bytes());

    assertThat(opened.members()).containsExactly(container.member());
    assertThat(Arrays.mismatch(opened.texts().get(container.member()), TEXT)).isEqualTo(-1);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.receipt().kind()).isEqualTo(container.kind());
  }

  @ParameterizedTest
  @MethodSource("containers")
  void givesTheSameTextInWhateverStretchesItIsRead(Container container) {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var item = new SlowItem(container.bytes(), random);

    try (var unpacker = new Unpacker(Limits.defaults())) {
      var opened = Opened.of(unpacker, item, () -> 1 + random.nextInt(5_000), () -> false);

      int mismatch = Arrays.mismatch(opened.texts().get(container.member()), TEXT);
      assertThat(mismatch).as("seed " + seed).isEqualTo(-1);
      assertThat(opened.problems()).as("seed " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("containers")
  void digestsTheBytesAsTheyLie(Container container) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(container.bytes());

    Receipt receipt = Opened.of(container.bytes()).receipt();

    assertThat(receipt).isEqualTo(Receipt.of(container.kind(), container.bytes().length, digest));
  }
}
