package org.trailglass.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.trailglass.problem.Problem.Reason;

/// What a zip says of one member (APPNOTE 4.3.7 and 4.3.12). All of it is claims: nothing is
/// allocated by them. Immutable.
///
/// @param name a label, as it is written
/// @param compressed bytes; 0 where they are not known yet
/// @param headerAt offset of the local header; 0 in a local header
record ZipHeader(String name, int flags, int method, int crc, long compressed, long headerAt) {

  static final int LOCAL = 0x04034b50;
  static final int CENTRAL = 0x02014b50;
  static final int DESCRIPTOR = 0x08074b50;

  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int ZIP64_EXTRA = 1;
  private static final long IN_EXTRA = 0xffff_ffffL;

  /// Larger than any disk, and small enough to add to an offset.
  private static final long LARGEST = 1L << 60;

  /// Takes a central header, which stands in the archive's directory.
  static ZipHeader central(Feed feed) throws Fault {
    ByteBuffer fixed = take(feed, CENTRAL_LENGTH);
    byte[] name = feed.take(fixed.getChar(28));
    ByteBuffer extra = take(feed, fixed.getChar(30));
    feed.skip(fixed.getChar(32));
    return of(fixed.slice(8, 20).order(ByteOrder.LITTLE_ENDIAN), name, extra, fixed.getInt(42));
  }

  /// Takes a local header, which stands before the content.
  static ZipHeader local(Feed feed) throws Fault {
    ByteBuffer fixed = take(feed, LOCAL_LENGTH);
    byte[] name = feed.take(fixed.getChar(26));
    ByteBuffer extra = take(feed, fixed.getChar(28));
    return of(fixed.slice(6, 20).order(ByteOrder.LITTLE_ENDIAN), name, extra, 0);
  }

  /// Where the content begins behind a local header.
  static long contentAt(Feed local, long headerAt) throws Fault {
    ByteBuffer fixed = take(local, LOCAL_LENGTH);
    if (fixed.getInt(0) != LOCAL) {
      throw Fault.cutOff(Reason.CORRUPT, "local header");
    }
    return headerAt + LOCAL_LENGTH + fixed.getChar(26) + fixed.getChar(28);
  }

  /// @param shared the fields that both headers have, in the same order
  private static ZipHeader of(ByteBuffer shared, byte[] name, ByteBuffer extra, int headerAt) {
    int flags = shared.getChar(0);
    int method = shared.getChar(2);
    long compressed = shared.getInt(12) & IN_EXTRA;
    long size = shared.getInt(16) & IN_EXTRA;
    long at = headerAt & IN_EXTRA;
    if (find(extra, ZIP64_EXTRA)) {
      size = size == IN_EXTRA ? wide(extra, size) : size;
      compressed = compressed == IN_EXTRA ? wide(extra, compressed) : compressed;
      at = at == IN_EXTRA ? wide(extra, at) : at;
    }
    long bounded = compressed < 0 ? LARGEST : Math.min(compressed, LARGEST);
    return new ZipHeader(text(name, flags), flags, method, shared.getInt(8), bounded, at);
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  boolean isEncrypted() {
    return (flags & 1) != 0;
  }

  /// Whether size and CRC stand behind the content and not here.
  boolean hasDescriptor() {
    return (flags & 8) != 0;
  }

  /// Sets the buffer to the content of an extra field.
  private static boolean find(ByteBuffer extra, int wanted) {
    while (extra.remaining() >= 4) {
      int id = extra.getChar();
      int length = Math.min(extra.getChar(), extra.remaining());
      if (id == wanted) {
        extra.limit(extra.position() + length);
        return true;
      }
      extra.position(extra.position() + length);
    }
    return false;
  }

  private static long wide(ByteBuffer extra, long otherwise) {
    return extra.remaining() >= 8 ? extra.getLong() : otherwise;
  }

  /// UTF-8 where the flag or the bytes say so, else the code page of old DOS tools, which the
  /// format prescribes.
  private static String text(byte[] name, int flags) {
    if ((flags & 0x800) != 0) {
      return new String(name, StandardCharsets.UTF_8);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      boolean hasCodePage = Charset.isSupported("IBM437");
      return new String(
          name, hasCodePage ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1);
    }
  }

  private static ByteBuffer take(Feed feed, int count) throws Fault {
    return ByteBuffer.wrap(feed.take(count)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
