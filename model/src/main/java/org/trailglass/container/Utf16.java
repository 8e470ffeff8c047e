package org.trailglass.container;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.trailglass.problem.Problem.Reason;

/// UTF-16 text as UTF-8, a stretch at a time. A surrogate without its other half becomes U+FFFD.
/// One thread.
final class Utf16 implements Bytes {

  private static final int STRETCH = 8192;

  private final Feed feed;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer encoded = ByteBuffer.allocate(STRETCH);
  private final CharBuffer chars = CharBuffer.allocate(STRETCH);
  private final ByteBuffer text = ByteBuffer.allocate(4 * STRETCH).limit(0);
  private boolean isEnded;

  /// @param charset UTF_16LE or UTF_16BE; a byte order mark is left out
  Utf16(Feed feed, Charset charset) {
    this.feed = feed;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    skipMark();
  }

  private void skipMark() {
    if (feed.peek(2) < 2) {
      return;
    }
    int first = feed.window()[feed.at()] & 0xff;
    int second = feed.window()[feed.at() + 1] & 0xff;
    if (first + second == 0xfe + 0xff && Math.abs(first - second) == 1) {
      feed.takeTo(feed.at() + 2);
    }
  }

  @Override
  public int read(byte[] into, int from, int to) throws Fault {
    while (!text.hasRemaining()) {
      if (isEnded) {
        return -1;
      }
      convert();
    }
    int length = Math.min(to - from, text.remaining());
    text.get(into, from, length);
    return length;
  }

  private void convert() throws Fault {
    int read = feed.read(encoded.array(), encoded.position(), encoded.capacity());
    isEnded = read < 0;
    if (isEnded && encoded.position() % 2 == 1) {
      throw Fault.cutOff(Reason.TRUNCATED, "");
    }
    encoded.position(encoded.position() + Math.max(0, read)).flip();
    decoder.decode(encoded, chars, isEnded);
    encoded.compact();
    chars.flip();
    text.clear();
    encoder.encode(chars, text, isEnded);
    chars.compact();
    text.flip();
  }
}
