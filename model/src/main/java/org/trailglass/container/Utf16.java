package org.trailglass.container;

import org.trailglass.problem.Problem.Reason;

/// UTF-16 text as UTF-8, a stretch at a time. A surrogate without its other half becomes the three
/// bytes of its own number (WTF-8), which the reader reports as no UTF-8. One thread.
final class Utf16 implements Bytes {

  private static final int STRETCH = 8192;

  private final Feed feed;
  private final int high;
  private final byte[] encoded = new byte[STRETCH];
  private final byte[] text = new byte[2 * STRETCH];
  private int encodedLength;
  private int textAt;
  private int textLength;
  private boolean isEnded;

  /// @param isLittleEndian whether the lower byte of a unit comes first; a byte order mark is left
  ///     out
  Utf16(Feed feed, boolean isLittleEndian) {
    this.feed = feed;
    this.high = isLittleEndian ? 1 : 0;
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
    while (textAt == textLength) {
      if (isEnded && encodedLength == 1) {
        throw Fault.cutOff(Reason.HALF_CHARACTER, "");
      }
      if (isEnded) {
        return -1;
      }
      convert();
    }
    int length = Math.min(to - from, textLength - textAt);
    System.arraycopy(text, textAt, into, from, length);
    textAt += length;
    return length;
  }

  private void convert() throws Fault {
    int read = feed.read(encoded, encodedLength, encoded.length);
    isEnded = read < 0;
    encodedLength += Math.max(0, read);
    textAt = 0;
    textLength = 0;
    int at = 0;
    while (at + 1 < encodedLength) {
      char unit = unit(at);
      boolean isHigh = Character.isHighSurrogate(unit);
      if (isHigh && at + 3 >= encodedLength && !isEnded) {
        break;
      }
      boolean isPair = isHigh && at + 3 < encodedLength && Character.isLowSurrogate(unit(at + 2));
      put(isPair ? Character.toCodePoint(unit, unit(at + 2)) : unit);
      at += isPair ? 4 : 2;
    }
    encodedLength -= at;
    System.arraycopy(encoded, at, encoded, 0, encodedLength);
  }

  private char unit(int at) {
    return (char) ((encoded[at + high] & 0xff) << 8 | (encoded[at + 1 - high] & 0xff));
  }

  private void put(int c) {
    if (c < 0x80) {
      text[textLength++] = (byte) c;
      return;
    }
    int rest = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    int lead = c < 0x800 ? 0xc0 : c < 0x10000 ? 0xe0 : 0xf0;
    text[textLength++] = (byte) (lead | c >> 6 * rest);
    for (int i = rest - 1; i >= 0; i--) {
      text[textLength++] = (byte) (0x80 | c >> 6 * i & 0x3f);
    }
  }
}
