package org.trailglass.jsonview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// UTF-8 to text and back without loss, also where it is no UTF-8: a byte that does not belong
/// becomes the lone surrogate U+DC00 + byte (as in Python's PEP 383), which well-formed text never
/// holds.
final class Utf8 {
  private static final int ESCAPE = 0xdc00;

  private Utf8() {}

  static String decode(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return decodeAll(bytes);
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String decodeAll(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (ESCAPE + (in.get() & 0xff)));
      }
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  /// Whether a code point stands for a byte that is no UTF-8.
  static boolean isByte(int codePoint) {
    return codePoint >= ESCAPE + 0x80 && codePoint <= ESCAPE + 0xff;
  }

  static int byteOf(int codePoint) {
    return codePoint - ESCAPE;
  }

  static byte[] encode(String text) {
    var plain = new ByteArrayOutputStream(text.length() + 16);
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isByte(codePoint)) {
        plain.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
        plain.write(byteOf(codePoint));
        from = next;
      }
      i = next;
    }
    if (from == 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    plain.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return plain.toByteArray();
  }
}
