package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.container.Packed.bzip2;
import static org.trailglass.container.Packed.first;
import static org.trailglass.container.Packed.gzip;
import static org.trailglass.container.Packed.joined;
import static org.trailglass.container.Packed.storedZip;
import static org.trailglass.container.Packed.tar;
import static org.trailglass.container.Packed.utf8;
import static org.trailglass.container.Packed.zip;
import static org.trailglass.container.Packed.zstd;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.trailglass.container.Packed.Part;

/// What is broken costs what is broken, and is said.
class BrokenContainerTest {

  private static final byte[] TRAIL = Packed.trail(new Random(20260107), 300_000);
  private static final String TEXT = new String(TRAIL, StandardCharsets.UTF_8);

  /// The last block, of the one type that deflate reserves.
  private static final int BLOCK_OF_NO_KIND = 7;

  @Test
  void givesAllTextBeforeTheCutOfAGzip() throws Exception {
    byte[] whole = gzip(TRAIL);

    var opened = Opened.of(first(whole, whole.length / 2));

    assertThat(TEXT).startsWith(opened.text());
    assertThat(opened.text()).hasSize(inflated(first(whole, whole.length / 2)));
    assertThat(opened.problems()).containsExactly("item TRUNCATED CUT_OFF");
    assertThat(opened.encodings()).isEmpty();
  }

  /// The slow, obvious way: byte by byte until it fails.
  private static int inflated(byte[] gzip) throws Exception {
    int length = 0;
    try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip), 1)) {
      while (in.read() >= 0) {
        length++;
      }
    } catch (EOFException e) {
      return length;
    }
    return length;
  }

  @Test
  void givesAllTextOfAGzipThatLacksItsLastByte() {
    byte[] whole = gzip(TRAIL);

    var opened = Opened.of(first(whole, whole.length - 1));

    assertThat(opened.text()).isEqualTo(TEXT);
    assertThat(opened.problems()).containsExactly("item TRUNCATED CUT_OFF");
  }

  @Test
  void givesAllTextBeforeABreakInAGzip() {
    byte[] whole =
        Packed.written(
            out -> {
              try (var gzip = new GZIPOutputStream(out, 512, true)) {
                gzip.write(TRAIL);
                gzip.flush();
                out.write(BLOCK_OF_NO_KIND);
              }
            });

    var opened = Opened.of(whole);

    assertThat(opened.text()).isEqualTo(TEXT);
    assertThat(opened.problems()).containsExactly("item CORRUPT CUT_OFF");
  }

  @Test
  void keepsTheTextOfAGzipWithAWrongChecksum() {
    byte[] broken = gzip(TRAIL);
    broken[broken.length - 6] ^= 1;

    var opened = Opened.of(broken);

    assertThat(opened.text()).isEqualTo(TEXT);
    assertThat(opened.problems()).containsExactly("item CORRUPT KEPT");
    assertThat(opened.encodings()).isEmpty();
  }

  @Test
  void saysWhatStandsBehindAGzip() {
    var opened = Opened.of(joined(gzip(TRAIL), utf8("something else")));

    assertThat(opened.text()).isEqualTo(TEXT);
    assertThat(opened.problems()).containsExactly("item CORRUPT SKIPPED");
  }

  @Test
  void saysThatAGzipOfNothingIsEmpty() {
    assertThat(Opened.of(gzip(new byte[0])).problems()).containsExactly("item EMPTY SKIPPED");
  }

  @Test
  void saysThatAGzipThatIsAllHeaderIsTruncated() {
    assertThat(Opened.of(first(gzip(TRAIL), 7)).problems())
        .containsExactly("item TRUNCATED CUT_OFF");
  }

  @Test
  void givesTheTextBeforeTheCutOfZstdAndBzip2() {
    byte[] large = Packed.trail(new Random(1), 900_000);
    byte[] zstd = zstd(large);
    byte[] bzip2 = bzip2(large);

    var fromZstd = Opened.of(first(zstd, zstd.length / 2));
    var fromBzip2 = Opened.of(first(bzip2, bzip2.length / 2));

    assertThat(fromZstd.text()).hasSizeGreaterThan(300_000);
    assertThat(fromZstd.problems()).containsExactly("item TRUNCATED CUT_OFF");
    assertThat(fromBzip2.text()).hasSizeGreaterThan(300_000);
    assertThat(fromBzip2.problems()).containsExactly("item TRUNCATED CUT_OFF");
  }

  @Test
  void readsOnInAZipBehindABrokenMember() {
    byte[] broken = zip(new Part("a", TRAIL), new Part("b", TRAIL), Part.of("c", "last"));
    Arrays.fill(broken, 5_000, 5_040, (byte) 0xff);

    var opened = Opened.of(broken);

    assertThat(opened.members()).containsExactly("a", "b", "c");
    assertThat(opened.text("b")).isEqualTo(TEXT);
    assertThat(opened.text("c")).isEqualTo("last");
    assertThat(opened.problems()).containsExactly("item!/a CORRUPT CUT_OFF");
  }

  @Test
  void readsOnInAZipBehindAMemberThatIsNotWhereItShouldBe() {
    byte[] broken = zip(Part.of("a", "first"), Part.of("b", "second"));
    broken[2] = 'x';
    byte[] inTar = tar(new Part("in", joined(zip(Part.of("x", "y")), broken)));

    var opened = Opened.of(inTar);

    assertThat(opened.members()).containsExactly("in!/b");
    assertThat(opened.text("in!/b")).isEqualTo("second");
    assertThat(opened.problems()).containsExactly("item!/in!/a CORRUPT CUT_OFF");
  }

  @Test
  void readsAZipWithoutItsEndFromItsStart() {
    byte[] whole = zip(new Part("a", TRAIL), Part.of("b", "second"), new Part("c", TRAIL));

    var opened = Opened.of(first(whole, whole.length * 3 / 4));

    assertThat(opened.members()).containsExactly("a", "b", "c");
    assertThat(opened.text("a")).isEqualTo(TEXT);
    assertThat(opened.text("b")).isEqualTo("second");
    assertThat(TEXT).startsWith(opened.text("c"));
    assertThat(opened.problems())
        .containsExactly("item!/c TRUNCATED CUT_OFF", "item TRUNCATED CUT_OFF");
  }

  @Test
  void readsOnInABrokenZipWithoutItsEnd() {
    byte[] whole = zip(new Part("a", TRAIL), new Part("b", TRAIL));
    byte[] broken = first(whole, whole.length - 30);
    Arrays.fill(broken, 5_000, 5_040, (byte) 0xff);

    var opened = Opened.of(broken);

    assertThat(opened.text("b")).isEqualTo(TEXT);
    assertThat(opened.problems()).startsWith("item!/a CORRUPT CUT_OFF");
  }

  @Test
  void saysThatAZipMemberDiffersFromItsChecksum() {
    byte[] broken = storedZip(Part.of("a", "{\"whole\":1}"), Part.of("b", "{\"whole\":2}"));
    broken[33] = 'x';

    var opened = Opened.of(broken);

    assertThat(opened.text("a")).isEqualTo("{\"xhole\":1}");
    assertThat(opened.text("b")).isEqualTo("{\"whole\":2}");
    assertThat(opened.problems()).containsExactly("item!/a CORRUPT KEPT");
  }

  @Test
  void saysThatAMemberEndsNobodyKnowsWhere() {
    byte[] zip = storedZip(Part.of("a", "unsized"), Part.of("b", "sized"));
    zip[6] |= 8;
    Arrays.fill(zip, 14, 26, (byte) 0);

    var opened = Opened.of(first(zip, zip.length - 5));

    assertThat(opened.members()).containsExactly("b");
    assertThat(opened.problems())
        .containsExactly("item!/a UNSUPPORTED SKIPPED", "item CORRUPT CUT_OFF");
  }

  @Test
  void readsAroundAnEncryptedMember() {
    byte[] zip = zip(Part.of("a", "secret"), Part.of("b", "open"));
    zip[6] |= 1;
    int central = find(zip, "PK\1\2");
    zip[central + 8] |= 1;

    var opened = Opened.of(zip);

    assertThat(opened.members()).containsExactly("b");
    assertThat(opened.problems()).containsExactly("item!/a ENCRYPTED SKIPPED");
  }

  @Test
  void namesAZipMethodThatItDoesNotKnow() {
    byte[] zip = zip(Part.of("a", "squeezed"), Part.of("b", "open"));
    zip[find(zip, "PK\1\2") + 10] = 14;

    var opened = Opened.of(zip);

    assertThat(opened.members()).containsExactly("b");
    assertThat(opened.problems()).containsExactly("item!/a UNSUPPORTED SKIPPED");
  }

  @Test
  void readsTheMembersBeforeTheCutOfATar() {
    byte[] whole = tar(Part.of("a", "first"), new Part("b", TRAIL));

    var opened = Opened.of(first(whole, whole.length / 2));

    assertThat(opened.text("a")).isEqualTo("first");
    assertThat(opened.text("b")).hasSizeGreaterThan(TEXT.length() / 3);
    assertThat(opened.problems()).containsExactly("item!/b TRUNCATED CUT_OFF");
  }

  @Test
  void tellsACutThroughGzipAndTarOnce() {
    byte[] whole = gzip(tar(Part.of("a", "first"), new Part("b", TRAIL), new Part("c", TRAIL)));

    var opened = Opened.of(first(whole, whole.length / 2));

    assertThat(opened.members()).containsExactly("a", "b");
    assertThat(opened.problems()).containsExactly("item!/b TRUNCATED CUT_OFF");
  }

  @Test
  void readsOnBehindABrokenGzipInATar() {
    byte[] part = gzip(TRAIL);

    var opened = Opened.of(tar(new Part("a.gz", first(part, 9_000)), new Part("b.gz", part)));

    assertThat(opened.text("b.gz")).isEqualTo(TEXT);
    assertThat(opened.problems()).containsExactly("item!/a.gz TRUNCATED CUT_OFF");
  }

  @Test
  void saysThatUtf16WithHalfACharacterIsCut() {
    byte[] text = "{\"a\":1}".getBytes(StandardCharsets.UTF_16LE);

    var opened = Opened.of(first(text, text.length - 1));

    assertThat(opened.text()).isEqualTo("{\"a\":1");
    assertThat(opened.problems()).containsExactly("item HALF_CHARACTER CUT_OFF");
  }

  @Test
  void aHalfOfAPairInUtf16SwallowsNothingBehindIt() {
    var text = "{\"a\":\"x\ud83d\",\"b\":\"\ude00\ud83d\ude00é€\"}";
    var bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) text.charAt(i);
      bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
    }

    var opened = Opened.of(bytes);

    var half = "\ufffd";
    assertThat(opened.text())
        .isEqualTo("{\"a\":\"x" + half + "\",\"b\":\"" + half + "\ud83d\ude00é€\"}");
    assertThat(opened.problems()).isEmpty();
  }

  private static int find(byte[] bytes, String wanted) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(wanted);
  }
}
