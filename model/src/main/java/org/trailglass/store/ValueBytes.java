package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.trailglass.event.LeafKind;

/// The distinct values of a segment, one after the other in one array.
///
/// A value is a header (a varint: length times 16 plus a code) and its bytes. The code is the
/// {@link LeafKind}, or one of two short forms of text: a lower-case UUID in 16 bytes, a time
/// like `2024-03-01T10:00:00Z` in 5. One thread while it grows; immutable once frozen.
final class ValueBytes {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final LeafKind[] KINDS = LeafKind.values();
  private static final int UUID = 8;
  private static final int TIME = 9;
  private static final int UUID_LENGTH = 36;
  private static final int TIME_LENGTH = 20;
  private static final int TIME_BYTES = 5;
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NIBBLES = new byte[256];

  static {
    Arrays.fill(NIBBLES, (byte) -1);
    for (int i = 0; i < 16; i++) {
      NIBBLES[HEX[i]] = (byte) i;
    }
  }

  private byte[] bytes;
  private int size;

  ValueBytes(int capacity) {
    bytes = new byte[capacity];
  }

  private ValueBytes(byte[] bytes) {
    this.bytes = bytes;
    this.size = bytes.length;
  }

  /// An immutable copy of just the right length.
  ValueBytes frozen() {
    return new ValueBytes(Arrays.copyOf(bytes, size));
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /// Adds a value and answers where it is.
  int add(LeafKind kind, byte[] text, int from, int to) {
    int at = size;
    int length = kind == LeafKind.TEXT || kind == LeafKind.NUMBER ? to - from : 0;
    ensure(length + 5);
    if (kind == LeafKind.TEXT) {
      if (length == UUID_LENGTH && addUuid(text, from)) {
        return at;
      }
      if (length == TIME_LENGTH && addTime(text, from)) {
        return at;
      }
    }
    int header = length << 4 | kind.ordinal();
    while (header >>> 7 != 0) {
      bytes[size++] = (byte) (header | 0x80);
      header >>>= 7;
    }
    bytes[size++] = (byte) header;
    System.arraycopy(text, from, bytes, size, length);
    size += length;
    return at;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
    }
  }

  private boolean addUuid(byte[] text, int from) {
    if (text[from + 8] != '-'
        || text[from + 13] != '-'
        || text[from + 18] != '-'
        || text[from + 23] != '-') {
      return false;
    }
    int out = size + 1;
    for (int i = 0; i < UUID_LENGTH; i += 2) {
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        i++;
      }
      int high = NIBBLES[text[from + i] & 0xff];
      int low = NIBBLES[text[from + i + 1] & 0xff];
      if ((high | low) < 0) {
        return false;
      }
      bytes[out++] = (byte) (high << 4 | low);
    }
    bytes[size] = UUID;
    size = out;
    return true;
  }

  private boolean addTime(byte[] text, int from) {
    long second = secondOf(text, from);
    if (second < 0) {
      return false;
    }
    bytes[size++] = TIME;
    for (int i = 0; i < TIME_BYTES; i++) {
      bytes[size++] = (byte) (second >>> 8 * i);
    }
    return true;
  }

  /// Seconds since 1970 of a text that is just as {@link #text} would write it, -1 of any other.
  private static long secondOf(byte[] t, int f) {
    if (t[f + 4] != '-'
        || t[f + 7] != '-'
        || t[f + 10] != 'T'
        || t[f + 13] != ':'
        || t[f + 16] != ':'
        || t[f + 19] != 'Z') {
      return -1;
    }
    int year = number(t, f, 4);
    int month = number(t, f + 5, 2);
    int day = number(t, f + 8, 2);
    int hour = number(t, f + 11, 2);
    int minute = number(t, f + 14, 2);
    int second = number(t, f + 17, 2);
    if ((year | month | day | hour | minute | second) < 0
        || year < 1970
        || hour > 23
        || minute > 59
        || second > 59
        || month < 1
        || month > 12
        || day < 1
        || day > 31) {
      return -1;
    }
    try {
      return LocalDateTime.of(year, month, day, hour, minute, second).toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return -1;
    }
  }

  private static int number(byte[] text, int from, int digits) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  LeafKind kind(int at) {
    int code = bytes[at] & 15;
    return code >= UUID ? LeafKind.TEXT : KINDS[code];
  }

  /// The seconds since 1970 of a value that is stored as a time, -1 of any other.
  long second(int at) {
    if (bytes[at] != TIME) {
      return -1;
    }
    long second = 0;
    for (int i = 0; i < TIME_BYTES; i++) {
      second |= (bytes[at + 1 + i] & 0xffL) << 8 * i;
    }
    return second;
  }

  /// The value as text.
  String text(int at) {
    int code = bytes[at] & 15;
    if (code == UUID) {
      return uuid(at + 1);
    }
    if (code == TIME) {
      return LocalDateTime.ofEpochSecond(second(at), 0, ZoneOffset.UTC)
          .format(java.time.format.DateTimeFormatter.ISO_DATE_TIME)
          .concat("Z");
    }
    return switch (KINDS[code]) {
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case EMPTY_OBJECT -> "{}";
      case EMPTY_ARRAY -> "[]";
      case TEXT, NUMBER -> {
        int from = contentFrom(at);
        yield new String(bytes, from, length(at), StandardCharsets.UTF_8);
      }
    };
  }

  private String uuid(int from) {
    var text = new byte[UUID_LENGTH];
    int out = 0;
    for (int i = 0; i < 16; i++) {
      if (i == 4 || i == 6 || i == 8 || i == 10) {
        text[out++] = '-';
      }
      text[out++] = HEX[(bytes[from + i] & 0xff) >>> 4];
      text[out++] = HEX[bytes[from + i] & 15];
    }
    return new String(text, StandardCharsets.US_ASCII);
  }

  int length(int at) {
    int value = 0;
    int shift = 0;
    int i = at;
    while (true) {
      byte b = bytes[i++];
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value >>> 4;
      }
      shift += 7;
    }
  }

  private int contentFrom(int at) {
    int i = at;
    while (bytes[i] < 0) {
      i++;
    }
    return i + 1;
  }

  /// Where the bytes of a text begin that is stored as it is and stands in JSON as it is, without
  /// escapes, and holds no document; -1 of any other value.
  int plainText(int at) {
    if ((bytes[at] & 15) != LeafKind.TEXT.ordinal()) {
      return -1;
    }
    int from = contentFrom(at);
    int end = from + length(at);
    if (end == from || from + 4096 < end || "{[% \n".indexOf(bytes[from]) >= 0) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      byte b = bytes[i];
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
        return -1;
      }
    }
    return from;
  }

  /// Whether these bytes stand at a place.
  boolean stands(int at, int length, byte[] text, int from) {
    int i = 0;
    for (; i + 8 <= length; i += 8) {
      if ((long) LONG.get(bytes, at + i) != (long) LONG.get(text, from + i)) {
        return false;
      }
    }
    for (; i < length; i++) {
      if (bytes[at + i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  long retainedBytes() {
    return 32 + bytes.length;
  }
}
