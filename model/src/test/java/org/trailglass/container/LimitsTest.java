package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.container.Packed.gzip;
import static org.trailglass.container.Packed.storedZip;
import static org.trailglass.container.Packed.tar;
import static org.trailglass.container.Packed.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.trailglass.container.Packed.Part;

/// Each bomb ends in a stated limit, and what was read before it stays.
class LimitsTest {

  private static final int MB = 1 << 20;

  private static Limits limits(long expandedBytes, int ratio, int nesting, int members) {
    return new Limits(expandedBytes, ratio, nesting, members, 100, 1, 1, 1, 1, 1);
  }

  private static Opened open(byte[] bytes, Limits limits) {
    return Opened.of(new PastedItem("item", bytes), limits);
  }

  @Test
  void stopsAtTheBytesThatAnItemMayExpandTo() {
    byte[] zip =
        zip(Part.of("a", "x".repeat(700)), Part.of("b", "x".repeat(700)), Part.of("c", "x"));

    var opened = open(zip, limits(1_000, 1_000, 8, 10));

    assertThat(opened.text("a")).hasSize(700);
    assertThat(opened.text("b")).hasSize(300);
    assertThat(opened.problems()).containsExactly("item!/b EXPANDED_BYTES=1000 CUT_OFF");
    assertThat(opened.receipt().sha256()).hasSize(64);
  }

  @Test
  void stopsABombAndReadsWhatLiesBesideIt() {
    byte[] bomb =
        gzip(
            Packed.written(
                out -> out.write("x".repeat(100 * MB).getBytes(StandardCharsets.UTF_8))));
    byte[] zip = zip(Part.of("a", "first"), new Part("bomb", bomb), Part.of("b", "last"));

    var counted = new AtomicLong();
    var findings = new RecordedFindings();
    try (var unpacker = new Unpacker(limits(1L << 40, 500, 8, 10))) {
      unpacker.unpack(
          new PastedItem("item", zip),
          member -> counted.addAndGet(Opened.text(member, () -> 1 << 16).length),
          findings,
          () -> false);
    }

    assertThat(counted.get()).isBetween(64L * MB - 200_000, 65L * MB);
    assertThat(findings.problems).containsExactly("item!/bomb EXPANSION_RATIO=500 CUT_OFF");
  }

  @Test
  void givesUpOnAnItemOfManyBombs() {
    byte[] bomb =
        gzip(
            Packed.written(
                out -> out.write("x".repeat(100 * MB).getBytes(StandardCharsets.UTF_8))));
    var parts = new Part[8];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new Part("bomb" + i, bomb);
    }

    var findings = new RecordedFindings();
    try (var unpacker = new Unpacker(limits(1L << 40, 100, 8, 10))) {
      unpacker.unpack(new PastedItem("item", zip(parts)), LimitsTest::drain, findings, () -> false);
    }

    assertThat(findings.problems)
        .hasSize(5)
        .last()
        .isEqualTo("item!/bomb4 EXPANSION_RATIO=100 CUT_OFF");
  }

  private static void drain(Member member) {
    var chunk = new byte[1 << 16];
    while (member.read(chunk, 0, chunk.length) >= 0) {
      continue;
    }
  }

  @Test
  void stopsAtArchivesInArchives() {
    byte[] nested = zip(Part.of("text", "deep"));
    for (int i = 0; i < 4; i++) {
      nested = zip(Part.of("beside", "level"), new Part("in", nested));
    }

    var deep = open(nested, limits(1L << 30, 1_000, 5, 100));
    var tooDeep = open(nested, limits(1L << 30, 1_000, 4, 100));

    assertThat(deep.text("in!/in!/in!/in!/text")).isEqualTo("deep");
    assertThat(deep.problems()).isEmpty();
    assertThat(tooDeep.members())
        .containsExactly("beside", "in!/beside", "in!/in!/beside", "in!/in!/in!/beside");
    assertThat(tooDeep.problems()).containsExactly("item!/in!/in!/in!/in NESTING=4 SKIPPED");
  }

  @Test
  void stopsAtCompressionInCompression() {
    byte[] nested = Packed.utf8("deep");
    for (int i = 0; i < 6; i++) {
      nested = gzip(nested);
    }

    assertThat(open(nested, limits(1L << 30, 1_000, 6, 1)).text()).isEqualTo("deep");
    assertThat(open(nested, limits(1L << 30, 1_000, 5, 1)).problems())
        .containsExactly("item NESTING=5 SKIPPED");
  }

  @Test
  void stopsAtTheMembersOfAnItem() {
    byte[] tar = tar(Part.of("a", "1"), Part.of("b", "2"), Part.of("c", "3"), Part.of("d", "4"));

    var opened = open(tar, limits(1_000_000, 1_000, 8, 2));

    assertThat(opened.members()).containsExactly("a", "b");
    assertThat(opened.problems()).containsExactly("item MEMBERS=2 CUT_OFF");
  }

  @Test
  void believesNoZipThatClaimsTerabytes() {
    byte[] zip = zip(Part.of("a", "small"), Part.of("b", "last"));
    int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    Arrays.fill(zip, central + 20, central + 28, (byte) 0xfe);

    var opened = open(zip, Limits.defaults());

    assertThat(opened.text("a")).isEqualTo("small");
    assertThat(opened.text("b")).isEqualTo("last");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void believesNoWideSizeInAZip() {
    for (byte claim : new byte[] {0x7f, (byte) 0x80, (byte) 0xff, 1}) {
      byte[] zip = wideZip();
      int sizes = latin1(zip).indexOf("\u0001\0", latin1(zip).indexOf("PK\1\2") + 46) + 4;
      Arrays.fill(zip, sizes, sizes + 16, claim);

      var byDirectory = open(zip, Limits.defaults());
      var inTar = open(tar(new Part("in", zip)), Limits.defaults());

      assertThat(byDirectory.text("a")).isEqualTo("text");
      assertThat(inTar.text("in!/a")).isEqualTo("text");
    }
  }

  private static byte[] wideZip() {
    return Packed.written(
        out -> {
          try (var zips = new ZipArchiveOutputStream(out)) {
            zips.setUseZip64(Zip64Mode.Always);
            zips.putArchiveEntry(new ZipArchiveEntry("a"));
            zips.write(Packed.utf8("text"));
            zips.closeArchiveEntry();
          }
        });
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void holdsNoArchiveInMemoryBesideOneThatFillsIt() {
    byte[] inner = storedZip(Part.of("a", "text"));
    inner[6] |= 8; // only the directory has the sizes
    Arrays.fill(inner, 14, 26, (byte) 0);
    byte[] random = new byte[33 * MB];
    new Random(1).nextBytes(random);
    byte[] outer = storedZip(new Part("in", inner), new Part("random", random));

    var beside = open(tar(new Part("in", inner)), Limits.defaults());
    var inside = open(tar(new Part("out", outer)), Limits.defaults());

    assertThat(beside.text("in!/a")).isEqualTo("text");
    assertThat(inside.members()).isEmpty();
    assertThat(inside.problems()).hasSize(1).first().asString().contains("UNSUPPORTED");
  }

  @Test
  void gathersNoEndlessHeaderOfATar() {
    byte[] tar =
        Packed.written(
            out -> {
              try (var tars = new TarArchiveOutputStream(out)) {
                var entry = new TarArchiveEntry("a");
                entry.addPaxHeader("comment", "x".repeat(3 * MB));
                tars.putArchiveEntry(entry);
                tars.closeArchiveEntry();
              }
            });

    var opened = open(gzip(tar), Limits.defaults());

    assertThat(opened.members()).isEmpty();
    assertThat(opened.problems()).containsExactly("item CORRUPT CUT_OFF");
  }

  @Test
  void endsEveryTextOnceCancelled() {
    byte[] tar = tar(Part.of("a", "x".repeat(100_000)), Part.of("b", "2"));
    var asked = new AtomicLong();

    try (var unpacker = new Unpacker(Limits.defaults())) {
      var opened =
          Opened.of(
              unpacker,
              new PastedItem("item", tar),
              () -> 1_000,
              () -> asked.incrementAndGet() > 20);

      assertThat(opened.members()).containsExactly("a");
      assertThat(opened.text("a")).hasSizeBetween(1_000, 50_000);
      assertThat(opened.problems()).isEmpty();
    }
  }
}
