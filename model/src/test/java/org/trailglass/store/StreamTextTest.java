package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class StreamTextTest {
  private static final int LIMIT = 8 << 20;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final DecodedText decoded = new DecodedText();
  private RawText file;
  private StreamText text;

  @BeforeEach
  void create() throws IOException {
    file = RawText.create(LIMIT, decoded);
    text = new StreamText(3, "trail.json", "member", file);
    text.number(7);
  }

  @AfterEach
  void close() throws IOException {
    file.close();
  }

  private byte[] piece(int most) {
    var bytes = new byte[random.nextInt(most)];
    boolean isRandom = random.nextBoolean();
    for (int i = 0; i < bytes.length; i++) {
      int c = isRandom ? random.nextInt(256) : 'a' + i / 100 % 20;
      bytes[i] = (byte) (random.nextInt(80) == 0 ? '\n' : c);
    }
    return bytes;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void givesBackEveryRangeOfWhatItKept() throws IOException {
    var whole = new ByteArrayOutputStream();
    for (int i = 0; i < 12; i++) {
      var piece = piece(i % 4 == 0 ? 700_000 : 30_000);
      whole.write(piece);
      if (i % 5 == 3) {
        var gzip = gzip(piece);
        text.keepGzip(gzip, 0, gzip.length, piece.length);
      } else {
        var padded = Arrays.copyOf(piece, piece.length + 5);
        System.arraycopy(piece, 0, padded, 5, piece.length);
        text.keep(padded, 5, padded.length);
      }
    }
    text.finish();

    var original = whole.toByteArray();
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(original.length);
      int length = random.nextInt(Math.min(original.length - from, 100_000) + 1);
      assertThat(text.read(from, length))
          .as("seed %d", seed)
          .isEqualTo(Arrays.copyOfRange(original, from, from + length));
    }
    assertThat(text.read(0, original.length)).isEqualTo(original);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> text.read(1, original.length));
  }

  @Test
  void givesBackTheDerivedTexts() throws IOException {
    var pieces = new ArrayList<byte[]>();
    var places = new ArrayList<Long>();
    for (int i = 0; i < 60; i++) {
      var piece = piece(i % 20 == 7 ? 600_000 : 20_000);
      pieces.add(piece);
      places.add(text.keepDerived(piece, 0, piece.length));
    }
    text.finish();

    for (int i = 0; i < pieces.size(); i++) {
      assertThat(text.readDerived(places.get(i), pieces.get(i).length))
          .as("seed %d", seed)
          .isEqualTo(pieces.get(i));
    }
  }

  @Test
  void countsLinesAndColumnsAsALoopDoes() throws IOException {
    var whole = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      var piece = piece(400_000);
      whole.write(piece);
      text.keep(piece, 0, piece.length);
    }

    var original = whole.toByteArray();
    for (int i = 0; i < 30; i++) {
      int offset = random.nextInt(original.length + 1);
      int line = 1;
      int start = 0;
      for (int at = 0; at < offset; at++) {
        if (original[at] == '\n') {
          line++;
          start = at + 1;
        }
      }
      assertThat(text.place(offset))
          .as("seed %d", seed)
          .isEqualTo(new RowPlace(3, 7, "trail.json", "member", line, offset - start + 1, offset));
    }
  }

  @Test
  void namesThePlaceWithoutALineWhereTheTextWasNotKept() throws IOException {
    var line = "line\n".getBytes(UTF_8);
    text.keep(line, 0, line.length);

    var place = text.place(6);

    assertThat(List.of(place.line(), place.column(), place.offset())).containsExactly(0L, 0L, 6L);
  }

  @Test
  void refusesWhatGoesBeyondTheLimitAndKeepsWhatWasThere() throws IOException {
    try (var small = RawText.create(100, decoded)) {
      small.write(new byte[60], 0, 60);

      assertThatExceptionOfType(RawText.FullException.class)
          .isThrownBy(() -> small.write(new byte[41], 0, 41));

      assertThat(small.size()).isEqualTo(60);
      assertThat(small.write(new byte[40], 0, 40)).isEqualTo(60);
      assertThat(small.read(0, 100)).isEqualTo(new byte[100]);
    }
  }

  @Test
  void keepsNothingWhereNoFileCouldBeMade() throws IOException {
    var line = "line".getBytes(UTF_8);
    try (var none = RawText.none()) {
      var unkept = new StreamText(1, "trail.json", "", none);

      assertThatExceptionOfType(RawText.FullException.class)
          .isThrownBy(() -> unkept.keep(line, 0, line.length));
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> unkept.read(0, 4));
      assertThat(unkept.place(2)).isEqualTo(new RowPlace(1, -1, "trail.json", "", 0, 0, 2));
    }
  }

  @Test
  void failsWhenTheFileIsClosed() throws IOException {
    var bytes = "text".getBytes(UTF_8);
    text.keep(bytes, 0, bytes.length);

    file.close();

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> text.read(0, 4));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> text.keep(bytes, 0, 4));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void isReadableByItsOwnerOnlyAndLeavesNothingBehind() throws IOException {
    file.write(new byte[10], 0, 10);
    var open = openFiles();

    assertThat(open).isNotEmpty();
    for (var link : open) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link)))
          .isEqualTo("rw-------");
    }
    assertThat(Files.readSymbolicLink(open.getFirst()).toString()).endsWith("(deleted)");
    file.close();

    assertThat(openFiles().size()).isLessThan(open.size());
  }

  private static List<Path> openFiles() throws IOException {
    var found = new ArrayList<Path>();
    try (var links = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (var link : links) {
        if (Files.isSymbolicLink(link)
            && Files.readSymbolicLink(link).toString().contains("trailglass-")) {
          found.add(link);
        }
      }
    }
    return found;
  }

  @Test
  void letsGoOfItsBuffersWhenItIsFinished() throws IOException {
    long before = text.retainedBytes();
    text.keepDerived(new byte[100_000], 0, 100_000);
    text.finish();

    assertThat(text.retainedBytes()).isLessThan(before + 200);
  }

  @Test
  void decodesAPieceOnceForNeighbours() throws IOException {
    var gzip = gzip(new byte[100_000]);
    text.keepGzip(gzip, 0, gzip.length, 100_000);

    for (int i = 0; i < 100; i++) {
      text.read(1_000 * i, 1_000);
      text.place(1_000 * i);
    }

    assertThat(decoded.decodings()).isEqualTo(1);
  }

  @Test
  void holdsLittleOfWhatItDecodedHoweverManyTextsAreRead() throws IOException {
    var gzip = gzip(new byte[1 << 20]);
    for (int i = 0; i < 40; i++) {
      var other = new StreamText(3, "trail.json", "member " + i, file);
      other.keepGzip(gzip, 0, gzip.length, 1 << 20);
      assertThat(other.read(0, 1 << 20)).hasSize(1 << 20);
      assertThat(decoded.bytes()).isPositive().isLessThanOrEqualTo(DecodedText.MOST_BYTES);
    }

    file.close();

    assertThat(decoded.bytes()).isZero();
  }

  @Test
  void decodesNothingForTextThatIsKeptAsItIs() throws IOException {
    text.keep(new byte[10_000], 0, 10_000);

    assertThat(text.read(5_000, 100)).hasSize(100);
    assertThat(decoded.decodings()).isZero();
  }
}
