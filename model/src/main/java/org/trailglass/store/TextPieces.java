package org.trailglass.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// One text, kept as compressed pieces of a {@link RawText}: appended by one thread, read by any.
final class TextPieces {

  /// How a piece is compressed.
  enum Codec {
    NONE,
    GZIP,
    ZSTD
  }

  private static final Codec[] CODECS = Codec.values();

  private final RawText file;
  private long[] starts = new long[1];
  private long[] places = new long[1];
  private int[] lengths = new int[1];
  private byte[] codecs = new byte[1];
  private int count;
  private long length;

  TextPieces(RawText file) {
    this.file = file;
  }

  /// The bytes of text that are kept.
  synchronized long length() {
    return length;
  }

  /// Keeps the next piece.
  ///
  /// @param textLength the bytes of text that it holds
  void add(Codec codec, byte[] bytes, int from, int to, long textLength) throws IOException {
    long at = file.write(bytes, from, to);
    synchronized (this) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        places = Arrays.copyOf(places, count * 2);
        lengths = Arrays.copyOf(lengths, count * 2);
        codecs = Arrays.copyOf(codecs, count * 2);
      }
      starts[count] = length;
      places[count] = at;
      lengths[count] = to - from;
      codecs[count] = (byte) codec.ordinal();
      count++;
      length += textLength;
    }
  }

  /// Reads a range of the text.
  ///
  /// @throws IOException if it is not kept, or the file is closed
  synchronized byte[] read(long offset, int wanted) throws IOException {
    if (offset + wanted > length) {
      throw new IOException("this text was not kept");
    }
    var result = new byte[wanted];
    int done = 0;
    int piece = piece(offset);
    while (done < wanted) {
      int from = (int) (offset + done - starts[piece]);
      int take = Math.min(textLength(piece) - from, wanted - done);
      if (CODECS[codecs[piece]] == Codec.NONE) {
        System.arraycopy(file.read(places[piece] + from, take), 0, result, done, take);
      } else {
        System.arraycopy(text(piece), from, result, done, take);
      }
      done += take;
      piece++;
    }
    return result;
  }

  private int piece(long offset) {
    int at = Arrays.binarySearch(starts, 0, count, offset);
    return at >= 0 ? at : -at - 2;
  }

  private int textLength(int piece) {
    return (int) ((piece + 1 < count ? starts[piece + 1] : length) - starts[piece]);
  }

  private byte[] text(int piece) throws IOException {
    var known = file.decoded().get(this, piece);
    if (known != null) {
      return known;
    }
    var text = decode(piece, textLength(piece));
    file.decoded().put(this, piece, text);
    return text;
  }

  /// Whether the pieces lie in a file.
  boolean isIn(RawText other) {
    return file == other;
  }

  private byte[] decode(int piece, int textLength) throws IOException {
    var bytes = file.read(places[piece], lengths[piece]);
    return switch (CODECS[codecs[piece]]) {
      case NONE -> bytes;
      case GZIP -> {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
          yield stream.readNBytes(textLength);
        }
      }
      case ZSTD -> {
        try {
          yield Zstd.decompress(bytes, textLength);
        } catch (ZstdException e) {
          throw new IOException("the raw text file is damaged", e);
        }
      }
    };
  }

  /// Counts the line breaks before an offset, and finds the last one; 0 and 0 if the text before it
  /// was not kept.
  synchronized long[] lineAndColumn(long offset) throws IOException {
    if (offset > length) {
      return new long[] {0, 0};
    }
    long line = 1;
    long lineStart = 0;
    for (int piece = 0; piece < count && starts[piece] < offset; piece++) {
      var text = text(piece);
      int to = (int) Math.min(text.length, offset - starts[piece]);
      for (int i = 0; i < to; i++) {
        if (text[i] == '\n') {
          line++;
          lineStart = starts[piece] + i + 1;
        }
      }
    }
    return new long[] {line, offset - lineStart + 1};
  }

  synchronized long retainedBytes() {
    return 120 + 21L * starts.length;
  }
}
