package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.trailglass.container.Packed.Part;

/// The zips that other tools write.
class ZipDialectsTest {

  private static final byte[] TEXT = Packed.trail(new Random(1), 100_000);

  @Test
  void readsWideSizesAndOffsets() {
    byte[] zip =
        Packed.written(
            out -> {
              try (var zips = new ZipArchiveOutputStream(out)) {
                zips.setUseZip64(Zip64Mode.Always);
                zips.putArchiveEntry(new ZipArchiveEntry("a"));
                zips.write(TEXT);
                zips.closeArchiveEntry();
                zips.putArchiveEntry(new ZipArchiveEntry("b"));
                zips.write('b');
                zips.closeArchiveEntry();
              }
            });

    var byDirectory = Opened.of(zip);
    var fromItsStart = Opened.of(Arrays.copyOf(zip, zip.length - 4));

    assertThat(byDirectory.texts().get("a")).isEqualTo(TEXT);
    assertThat(byDirectory.text("b")).isEqualTo("b");
    assertThat(byDirectory.problems()).isEmpty();
    assertThat(fromItsStart.texts().get("a")).isEqualTo(TEXT);
    assertThat(fromItsStart.text("b")).isEqualTo("b");
    assertThat(fromItsStart.problems()).containsExactly("item CORRUPT CUT_OFF");
  }

  @Test
  void saysThatAMemberIsNotInTheDirectory() {
    byte[] hidden = Packed.zip(Part.of("hidden", "h"));
    int member = hidden.length - 22 - 46 - "hidden".length();
    byte[] zip = Packed.zip(Part.of("a", "1"), Part.of("b", "2"));

    var before = Opened.of(Packed.joined(Packed.first(hidden, member), zip));
    var behind = Opened.of(withBefore(zip, Packed.first(hidden, member)));

    for (var opened : new Opened[] {before, behind}) {
      assertThat(opened.texts()).containsOnlyKeys("a", "b");
      assertThat(opened.problems()).containsExactly("item NOT_IN_DIRECTORY SKIPPED");
    }
  }

  /// A zip with bytes between its last member and its directory.
  private static byte[] withBefore(byte[] zip, byte[] inserted) {
    int end = zip.length - 22;
    var numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int directory = numbers.getInt(end + 16);
    numbers.putInt(end + 16, directory + inserted.length);
    return Packed.joined(
        Packed.first(zip, directory), inserted, Arrays.copyOfRange(zip, directory, zip.length));
  }

  @Test
  void takesNoProgramBeforeAZipAndNoOtherOrderForHiddenMembers() {
    byte[] zip = Packed.zip(Part.of("a", "1"), Part.of("b", "2"), Part.of("c", "3"));
    int directory = zip.length - 22 - 3 * 47;
    byte[] turned =
        Packed.joined(
            Packed.first(zip, directory),
            Arrays.copyOfRange(zip, directory + 47, directory + 3 * 47),
            Arrays.copyOfRange(zip, directory, directory + 47),
            Arrays.copyOfRange(zip, zip.length - 22, zip.length));

    assertThat(Opened.of(turned).texts()).containsOnlyKeys("a", "b", "c");
    assertThat(Opened.of(turned).problems()).isEmpty();
    assertThat(Opened.of(Packed.joined(Packed.utf8("#!/bin/sh PK\3\4" + " ".repeat(40)), zip)))
        .satisfies(opened -> assertThat(opened.problems()).isEmpty());
  }

  @Test
  void readsEveryMethodThatToolsUse() {
    assertThat(read(0, TEXT)).isEqualTo(TEXT);
    assertThat(read(9, storedBlocks(TEXT))).isEqualTo(TEXT);
    assertThat(read(12, Packed.bzip2(TEXT))).isEqualTo(TEXT);
    assertThat(read(93, Packed.zstd(TEXT))).isEqualTo(TEXT);
  }

  private static byte[] read(int method, byte[] raw) {
    byte[] zip =
        Packed.written(
            out -> {
              try (var zips = new ZipArchiveOutputStream(out)) {
                zips.addRawArchiveEntry(entry(method, raw), new ByteArrayInputStream(raw));
              }
            });
    var opened = Opened.of(zip);

    assertThat(opened.problems()).isEmpty();
    return Packed.utf8(opened.text("a"));
  }

  private static ZipArchiveEntry entry(int method, byte[] raw) {
    var crc = new CRC32();
    crc.update(TEXT);
    var entry = new ZipArchiveEntry("a");
    entry.setMethod(method);
    entry.setCrc(crc.getValue());
    entry.setSize(TEXT.length);
    entry.setCompressedSize(raw.length);
    return entry;
  }

  /// Blocks that are only stored are the same in both kinds of deflate.
  private static byte[] storedBlocks(byte[] text) {
    var deflater = new Deflater(Deflater.NO_COMPRESSION, true);
    deflater.setInput(text);
    deflater.finish();
    byte[] blocks = new byte[2 * text.length];
    int length = deflater.deflate(blocks);
    deflater.end();
    return Arrays.copyOf(blocks, length);
  }

  @Test
  void readsNamesInUtf8AndInTheOldCodePage() {
    byte[] old =
        Packed.written(
            out -> {
              try (var zips = new ZipArchiveOutputStream(out)) {
                zips.setEncoding("IBM437");
                zips.setUseLanguageEncodingFlag(false);
                zips.putArchiveEntry(new ZipArchiveEntry("\u00fc"));
                zips.write('x');
                zips.closeArchiveEntry();
              }
            });

    assertThat(Opened.of(old).members()).containsExactly("\u00fc");
    assertThat(Opened.of(Packed.zip(Part.of("\u00fc\ud55c", "1"))).members())
        .containsExactly("\u00fc\ud55c");
  }

  @Test
  void readsALargeZipThatCannotBeReadOutOfOrder() {
    byte[] noise = new byte[9 << 20];
    new Random(3).nextBytes(noise);
    byte[] zip = Packed.zip(new Part("noise", noise), new Part("a", TEXT), Part.of("dir/", ""));

    var opened = Opened.of(new SlowItem(zip, new Random(5)));

    assertThat(opened.texts().get("a")).isEqualTo(TEXT);
    assertThat(opened.skips()).containsExactly("slow!/noise BINARY");
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.receipt().bytes()).isEqualTo(zip.length);
  }

  @Test
  void readsAnEmptyZip() {
    var opened = Opened.of(Packed.zip());

    assertThat(opened.members()).isEmpty();
    assertThat(opened.problems()).isEmpty();
  }
}
