package org.trailglass.store;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The kept text of one stream, and the JSON that was derived from it. Written by the thread that
/// reads the stream, read by any.
public final class StreamText {

  /// The text is cut into blocks of this size before it is compressed.
  private static final int BLOCK = 256 << 10;

  private static final int LEVEL = 1;

  /// Less than this is kept as it is: the compressor need not be set up for a small file.
  private static final int WORTH_COMPRESSING = 16 << 10;

  private final int source;
  private volatile int stream = -1;
  private final String item;
  private final String member;
  private final TextPieces text;
  private final TextPieces derived;
  private byte[] pending = new byte[0];
  private int pendingSize;
  private byte @Nullable [] compressed;

  /// @param item the file's name
  /// @param member the path inside it
  /// @param file takes the text
  public StreamText(int source, String item, String member, RawText file) {
    this.source = source;
    this.item = item;
    this.member = member;
    this.text = new TextPieces(file);
    this.derived = new TextPieces(file);
  }

  int source() {
    return source;
  }

  String item() {
    return item;
  }

  String member() {
    return member;
  }

  /// Gives the stream its number, once, before it is part of a snapshot.
  public void number(int newStream) {
    stream = newStream;
  }

  /// The number of the stream, -1 as long as it has none.
  public int stream() {
    return stream;
  }

  /// Keeps the whole text as gzip that the source already holds.
  ///
  /// @throws IOException if there is no room for it
  public void keepGzip(byte[] bytes, int from, int to, long textLength) throws IOException {
    text.add(TextPieces.Codec.GZIP, bytes, from, to, textLength);
  }

  /// Keeps the next part of the text.
  ///
  /// @throws IOException if there is no room for it
  public void keep(byte[] bytes, int from, int to) throws IOException {
    for (int at = from; at < to; at += BLOCK) {
      add(text, bytes, at, Math.min(to, at + BLOCK));
    }
  }

  private void add(TextPieces pieces, byte[] bytes, int from, int to) throws IOException {
    if (to - from > BLOCK || to - from < WORTH_COMPRESSING) {
      pieces.add(TextPieces.Codec.NONE, bytes, from, to, to - from);
      return;
    }
    if (compressed == null) {
      compressed = new byte[(int) Zstd.compressBound(BLOCK)];
    }
    long size =
        Zstd.compressByteArray(compressed, 0, compressed.length, bytes, from, to - from, LEVEL);
    if (Zstd.isError(size)) {
      throw new IOException(Zstd.getErrorName(size));
    }
    pieces.add(TextPieces.Codec.ZSTD, compressed, 0, (int) size, to - from);
  }

  /// Keeps JSON that does not stand in the text as such, and answers where it is in the derived
  /// text.
  ///
  /// @throws IOException if there is no room for it
  public long keepDerived(byte[] json, int from, int to) throws IOException {
    int length = to - from;
    if (pendingSize + length > BLOCK) {
      flush();
    }
    if (length > BLOCK) {
      long at = derived.length();
      add(derived, json, from, to);
      return at;
    }
    if (pendingSize + length > pending.length) {
      pending = Arrays.copyOf(pending, Math.min(BLOCK, Math.max(pendingSize + length, 8192) * 2));
    }
    System.arraycopy(json, from, pending, pendingSize, length);
    pendingSize += length;
    return derived.length() + pendingSize - length;
  }

  private void flush() throws IOException {
    if (pendingSize > 0) {
      add(derived, pending, 0, pendingSize);
      pendingSize = 0;
    }
  }

  /// Writes what is pending and lets go of the buffers: nothing more will be kept.
  ///
  /// @throws IOException if there is no room for it
  public void finish() throws IOException {
    try {
      flush();
    } finally {
      pending = new byte[0];
      compressed = null;
    }
  }

  byte[] read(long offset, int length) throws IOException {
    return text.read(offset, length);
  }

  byte[] readDerived(long offset, int length) throws IOException {
    return derived.read(offset, length);
  }

  RowPlace place(long offset) throws IOException {
    var at = text.lineAndColumn(offset);
    return new RowPlace(source, stream, item, member, at[0], at[1], offset);
  }

  /// The bytes of heap that this holds.
  public long retainedBytes() {
    return 160 + text.retainedBytes() + derived.retainedBytes() + pending.length;
  }
}
