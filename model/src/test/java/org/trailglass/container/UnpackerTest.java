package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.container.Packed.gzip;
import static org.trailglass.container.Packed.joined;
import static org.trailglass.container.Packed.tar;
import static org.trailglass.container.Packed.utf8;
import static org.trailglass.container.Packed.zip;
import static org.trailglass.container.Packed.zstd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.container.Packed.Part;

class UnpackerTest {

  private static final int MB = 1 << 20;

  @TempDir Path folder = Path.of("");

  @Test
  void lendsTheEncodedFormOfASmallWholeStream() {
    byte[] text = utf8("{\"a\":1}");
    byte[] marked = joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, text);

    assertThat(Opened.of(text).encodings()).containsEntry("", text);
    assertThat(Opened.of(marked).encodings()).containsEntry("", text);
    assertThat(Opened.of(gzip(text)).encodings()).containsEntry("", gzip(text));
    assertThat(Opened.of(zstd(text)).encodings()).containsEntry("", zstd(text));
  }

  @Test
  void lendsNoEncodedFormThatOthersCouldNotRead() {
    byte[] text = utf8("{\"a\":1}");
    byte[] marked = joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, text);

    assertThat(Opened.of(joined(gzip(text), gzip(text))).encodings()).isEmpty();
    assertThat(Opened.of(joined(zstd(text), zstd(text))).encodings()).isEmpty();
    assertThat(Opened.of(gzip(marked)).encodings()).isEmpty();
    assertThat(Opened.of(gzip(gzip(text))).encodings()).isEmpty();
    assertThat(Opened.of(zip(new Part("a", text))).encodings()).isEmpty();
    assertThat(Opened.of(tar(new Part("a", gzip(text)))).encodings()).isEmpty();
  }

  @Test
  void lendsNoEncodedFormBeforeTheEnd() {
    try (var unpacker = new Unpacker(Limits.defaults())) {
      Member.Visitor visitor =
          member -> {
            member.read(new byte[2], 0, 2);

            assertThat(member.encoded()).isEmpty();
          };

      unpacker.unpack(
          new PastedItem("item", gzip(utf8("{}"))), visitor, new RecordedFindings(), () -> false);
    }
  }

  @Test
  void givesNothingOfAMemberOnceItIsLeft() {
    var kept = new Member[1];
    try (var unpacker = new Unpacker(Limits.defaults())) {
      unpacker.unpack(
          new PastedItem("item", utf8("{}")),
          member -> kept[0] = member,
          new RecordedFindings(),
          () -> false);
    }

    assertThat(kept[0].read(new byte[9], 0, 9)).isEqualTo(-1);
    assertThat(kept[0].encoded()).isEmpty();
  }

  @Test
  void readsOneItemAfterTheOtherWithTheSameBuffers() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    try (var unpacker = new Unpacker(Limits.defaults())) {
      for (int i = 0; i < 60; i++) {
        byte[] text = Packed.trail(random, 1 + random.nextInt(200_000));
        byte[] packed = packed(text, random);

        var opened =
            Opened.of(
                unpacker,
                new PastedItem("item", packed),
                () -> 1 + random.nextInt(60_000),
                () -> false);

        assertThat(opened.problems()).as("seed " + seed).isEmpty();
        assertThat(opened.texts().values().iterator().next()).as("seed " + seed).isEqualTo(text);
      }
    }
  }

  /// The last match of a deflated text may be taken in whole while its end still has no room.
  @Test
  void readsAMemberByteByByte() {
    byte[] text = new byte[3 * Spares.BUFFER];
    Arrays.fill(text, (byte) '1');
    byte[] packed = zip(new Part("in", text));

    try (var unpacker = new Unpacker(Limits.defaults())) {
      var opened = Opened.of(unpacker, new PastedItem("item", packed), () -> 1, () -> false);

      assertThat(opened.problems()).isEmpty();
      assertThat(opened.texts().get("in")).isEqualTo(text);
    }
  }

  private static byte[] packed(byte[] text, Random random) {
    byte[] packed = text;
    for (int layers = random.nextInt(4); layers > 0; layers--) {
      packed =
          switch (random.nextInt(5)) {
            case 0 -> gzip(packed);
            case 1 -> zstd(packed);
            case 2 -> Packed.storedZip(new Part("in", packed));
            case 3 -> zip(new Part("in", packed));
            default -> tar(new Part("in", packed));
          };
    }
    return packed;
  }

  @Test
  void readsLargeFilesInStretches() throws Exception {
    byte[] noise = new byte[9 * MB];
    new Random(3).nextBytes(noise);
    byte[] hex = utf8(HexFormat.of().formatHex(noise));
    Path plain = Files.write(folder.resolve("plain"), hex);
    Path packed = Files.write(folder.resolve("gz"), gzip(hex));
    Path zipped = Files.write(folder.resolve("zip"), zip(new Part("a", hex), Part.of("b", "end")));

    assertThat(open(plain).text().length()).isEqualTo(18 * MB);
    assertThat(open(plain).encodings()).isEmpty();
    assertThat(Arrays.equals(open(packed).texts().get(""), hex)).isTrue();
    assertThat(Arrays.equals(open(zipped).texts().get("a"), hex)).isTrue();
    assertThat(open(zipped).text("b")).isEqualTo("end");
    assertThat(open(zipped).problems()).isEmpty();
    assertThat(open(zipped).receipt()).isEqualTo(receipt("zip", zipped));
  }

  @Test
  void readsALargeZipInATarFromItsStart() {
    byte[] noise = new byte[40 * MB];
    new Random(3).nextBytes(noise);
    byte[] zip =
        Packed.storedZip(Part.of("a", "first"), new Part("noise", noise), Part.of("b", "last"));

    var opened = Opened.of(tar(new Part("large.zip", zip), Part.of("beside", "next")));

    assertThat(opened.members()).containsExactly("large.zip!/a", "large.zip!/b", "beside");
    assertThat(opened.text("large.zip!/b")).isEqualTo("last");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void digestsWhatTheVisitorLeaves() throws Exception {
    Path large = folder.resolve("large.json");
    Files.write(large, Packed.trail(new Random(1), 12 * MB));

    try (var unpacker = new Unpacker(Limits.defaults())) {
      Receipt receipt =
          unpacker.unpack(item(large), member -> {}, new RecordedFindings(), () -> false);

      assertThat(receipt).isEqualTo(receipt("json", large));
    }
  }

  @Test
  void saysThatAFileGrewAndReadsWhatWasThere() throws Exception {
    Path file = Files.writeString(folder.resolve("growing"), "{\"a\":1}");
    var findings = new RecordedFindings();
    var text = new StringBuilder();

    try (var unpacker = new Unpacker(Limits.defaults())) {
      Receipt receipt =
          unpacker.unpack(
              item(file),
              member -> {
                append(file, "{\"b\":2}");
                text.append(new String(Opened.text(member, () -> 9), StandardCharsets.UTF_8));
              },
              findings,
              () -> false);

      assertThat(receipt.bytes()).isEqualTo(7);
    }
    assertThat(text).hasToString("{\"a\":1}");
    assertThat(findings.problems).containsExactly(file + " CHANGED_WHILE_READ KEPT");
  }

  @Test
  void saysThatAFileShrankAndKeepsWhatWasRead() throws Exception {
    Path file = folder.resolve("shrinking");
    Files.write(file, Packed.trail(new Random(1), 12 * MB));
    var findings = new RecordedFindings();

    try (var unpacker = new Unpacker(Limits.defaults())) {
      Receipt receipt = unpacker.unpack(item(file), member -> shrink(file), findings, () -> false);

      assertThat(receipt.bytes()).isEqualTo(9 * MB);
    }
    assertThat(findings.problems).containsExactly(file + " CHANGED_WHILE_READ CUT_OFF");
  }

  @Test
  void saysThatAFileVanished() {
    Path gone = folder.resolve("gone");

    var opened = Opened.of(new FileItem(gone, 3));

    assertThat(opened.problems()).containsExactly(gone + " VANISHED SKIPPED");
    assertThat(opened.receipt()).isEqualTo(new Receipt("unreadable", 0, ""));
  }

  @Test
  void saysThatAnItemMayNotBeRead() {
    Item denied =
        new Item() {
          @Override
          public String name() {
            return "denied";
          }

          @Override
          public long size() {
            return 1;
          }

          @Override
          public ReadableByteChannel open() throws IOException {
            throw new AccessDeniedException("denied");
          }
        };

    assertThat(Opened.of(denied).problems()).containsExactly("denied ACCESS_DENIED SKIPPED");
  }

  private Opened open(Path file) throws IOException {
    return Opened.of(item(file));
  }

  private static FileItem item(Path file) throws IOException {
    return new FileItem(file, Files.size(file));
  }

  private static Receipt receipt(String kind, Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return Receipt.of(kind, bytes.length, digest);
  }

  private static void append(Path file, String text) {
    write(() -> Files.writeString(file, text, StandardOpenOption.APPEND));
  }

  private static void shrink(Path file) {
    write(
        () -> {
          try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(9 * MB);
          }
          return file;
        });
  }

  private interface Writing {
    Path write() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
