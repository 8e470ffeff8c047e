package org.trailglass.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text built as bytes, without strings in between: a gigabyte in seconds. ASCII only. One thread.
final class ByteText {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BASE32 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
          .getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[1 << 16];
  private int length;

  ByteText text(String ascii) {
    int more = ascii.length();
    room(more);
    for (int i = 0; i < more; i++) {
      bytes[length + i] = (byte) ascii.charAt(i);
    }
    length += more;
    return this;
  }

  ByteText number(long number) {
    if (number >= 10) {
      number(number / 10);
    }
    return symbol((byte) ('0' + number % 10));
  }

  /// A number of two digits at least.
  ByteText two(long number) {
    if (number < 10) {
      symbol((byte) '0');
    }
    return number(number);
  }

  /// So many hexadecimal digits, the lowest ones of a number.
  ByteText hex(long number, int digits) {
    room(digits);
    for (int i = digits - 1; i >= 0; i--) {
      bytes[length++] = HEX[(int) (number >>> (4 * i)) & 15];
    }
    return this;
  }

  /// A version 4 UUID of two numbers.
  ByteText uuid(long high, long low) {
    hex(high >>> 32, 8).text("-").hex(high >>> 16, 4).text("-4").hex(high, 3).text("-");
    return hex(8 | low >>> 60 & 3, 1).hex(low >>> 48, 3).text("-").hex(low, 12);
  }

  /// So many upper-case letters and digits, at most 12 for one number.
  ByteText base32(long number, int digits) {
    room(digits);
    for (int i = 0; i < digits; i++) {
      bytes[length++] = BASE32[(int) (number >>> (5 * i)) & 31];
    }
    return this;
  }

  ByteText base64(BenchmarkChance chance, int digits) {
    room(digits);
    long left = 0;
    for (int i = 0; i < digits; i++) {
      if (i % 10 == 0) {
        left = chance.next();
      }
      bytes[length++] = BASE64[(int) left & 63];
      left >>>= 6;
    }
    return this;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }

  void clear() {
    length = 0;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  private ByteText symbol(byte symbol) {
    room(1);
    bytes[length++] = symbol;
    return this;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
