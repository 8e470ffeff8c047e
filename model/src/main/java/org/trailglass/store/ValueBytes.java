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

/// The distinct values of a segment, one after the other in pieces of {@link #PIECE} bytes: one
/// array for all would be a burden to the garbage collector. A value's place is the number of its
/// piece and where it begins in there. A value that is larger has a piece of its own.
///
/// A value is a header (a varint: length times 16 plus a code) and its bytes. The code is the
/// {@link LeafKind}, or one of two short forms of text: a lower-case UUID in 16 bytes, a time
/// like `2024-03-01T10:00:00Z` in 5. One thread while it grows; immutable once frozen.
final class ValueBytes {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final LeafKind[] KINDS = LeafKind.values();
  private static final int PIECE_BITS = 18;

  /// Bytes of a piece: less than half of what is the smallest region of G1.
  static final int PIECE = 1 << PIECE_BITS;

  /// Bytes of the longest header.
  private static final int HEADER = 5;

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

  private byte[][] pieces = new byte[8][];
  private int count;

  /// The last piece, to which values are added, and where they go.
  private byte[] bytes;

  private int size;
  private long sizeBefore;

  ValueBytes() {
    bytes = new byte[PIECE];
    clear();
  }

  private ValueBytes(byte[][] pieces) {
    this.pieces = pieces;
    this.count = pieces.length;
    this.bytes = pieces[count - 1];
    this.size = bytes.length;
  }

  /// The values so far, immutable. Hands the pieces over: {@link #clear} before more is added.
  ValueBytes frozen() {
    var frozen = Arrays.copyOf(pieces, count);
    frozen[count - 1] = Arrays.copyOf(bytes, size);
    return new ValueBytes(frozen);
  }

  /// How many bytes there are.
  long size() {
    return sizeBefore + size;
  }

  void clear() {
    Arrays.fill(pieces, null);
    pieces[0] = bytes;
    count = 1;
    size = 0;
    sizeBefore = 0;
  }

  /// Adds a value and answers its place.
  int add(LeafKind kind, byte[] text, int from, int to) {
    int length = kind == LeafKind.TEXT || kind == LeafKind.NUMBER ? to - from : 0;
    if (size + length + HEADER > bytes.length) {
      beginPiece(length + HEADER);
    }
    int at = (count - 1) << PIECE_BITS | size;
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
    if (size > PIECE) {
      beginPiece(0);
    }
    return at;
  }

  /// Begins a piece in which a value of some length fits.
  private void beginPiece(int length) {
    if (size > 0) {
      pieces[count - 1] = size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
      sizeBefore += size;
      count++;
    }
    if (count > pieces.length) {
      pieces = Arrays.copyOf(pieces, count * 2);
    }
    bytes = new byte[Math.max(length, PIECE)];
    size = 0;
    pieces[count - 1] = bytes;
  }

  private byte[] piece(int at) {
    return pieces[at >>> PIECE_BITS];
  }

  private static int offset(int at) {
    return at & (PIECE - 1);
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
    int code = piece(at)[offset(at)] & 15;
    return code >= UUID ? LeafKind.TEXT : KINDS[code];
  }

  /// The seconds since 1970 of a value that is stored as a time, -1 of any other.
  long second(int at) {
    var piece = piece(at);
    int from = offset(at);
    if (piece[from] != TIME) {
      return -1;
    }
    long second = 0;
    for (int i = 0; i < TIME_BYTES; i++) {
      second |= (piece[from + 1 + i] & 0xffL) << 8 * i;
    }
    return second;
  }

  /// The value as text.
  String text(int at) {
    var piece = piece(at);
    int code = piece[offset(at)] & 15;
    if (code == UUID) {
      return uuid(piece, offset(at) + 1);
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
        int from = offset(contentFrom(at));
        yield new String(piece, from, length(at), StandardCharsets.UTF_8);
      }
    };
  }

  /// Whether a value of other bytes is this one. Short forms are the only ones of their text.
  boolean isSame(int at, ValueBytes other, int otherAt) {
    int length = storedLength(at);
    return length == other.storedLength(otherAt)
        && Arrays.equals(
            piece(at),
            offset(at),
            offset(at) + length,
            other.piece(otherAt),
            offset(otherAt),
            offset(otherAt) + length);
  }

  private int storedLength(int at) {
    return switch (piece(at)[offset(at)] & 15) {
      case UUID -> 1 + 16;
      case TIME -> 1 + TIME_BYTES;
      default -> contentFrom(at) - at + length(at);
    };
  }

  /// The value's {@link SortPrefix}, without decoding it where that can be.
  long sortPrefix(int at, int skipped) {
    var piece = piece(at);
    int from = offset(at);
    int code = piece[from] & 15;
    if (code == TIME) {
      return SortPrefix.ofTime(second(at) * 1000);
    }
    if (code == UUID && skipped == 0) {
      long characters = 0;
      for (int i = 1; i <= 4; i++) {
        characters = characters << 7 | HEX[(piece[from + i] & 0xff) >>> 4];
        characters = characters << 7 | HEX[piece[from + i] & 15];
      }
      return SortPrefix.ofText(characters, 8);
    }
    int length = length(at);
    int text = offset(contentFrom(at));
    if (code != LeafKind.TEXT.ordinal() || (length > 4 && piece[text + 4] == '-')) {
      return SortPrefix.of(kind(at), text(at), skipped);
    }
    long characters = 0;
    int count = Math.clamp((long) length - skipped, 0, 8);
    for (int i = 0; i < count; i++) {
      byte c = piece[text + skipped + i];
      if (c < 0 || c == SortPrefix.OTHER) {
        return SortPrefix.of(LeafKind.TEXT, text(at), skipped);
      }
      characters = characters << 7 | SortPrefix.folded((char) c);
    }
    return SortPrefix.ofText(characters, count);
  }

  private static String uuid(byte[] piece, int from) {
    var text = new byte[UUID_LENGTH];
    int out = 0;
    for (int i = 0; i < 16; i++) {
      if (i == 4 || i == 6 || i == 8 || i == 10) {
        text[out++] = '-';
      }
      text[out++] = HEX[(piece[from + i] & 0xff) >>> 4];
      text[out++] = HEX[piece[from + i] & 15];
    }
    return new String(text, StandardCharsets.US_ASCII);
  }

  int length(int at) {
    var piece = piece(at);
    int value = 0;
    int shift = 0;
    int i = offset(at);
    while (true) {
      byte b = piece[i++];
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value >>> 4;
      }
      shift += 7;
    }
  }

  private int contentFrom(int at) {
    var piece = piece(at);
    int i = offset(at);
    while (piece[i] < 0) {
      i++;
    }
    return at - offset(at) + i + 1;
  }

  /// Where the bytes of a text begin that is stored as it is and stands in JSON as it is, without
  /// escapes, and holds no document; -1 of any other value.
  int plainText(int at) {
    var piece = piece(at);
    if ((piece[offset(at)] & 15) != LeafKind.TEXT.ordinal()) {
      return -1;
    }
    int length = length(at);
    int from = offset(contentFrom(at));
    if (length == 0 || length > 4096 || "{[% \n".indexOf(piece[from]) >= 0) {
      return -1;
    }
    for (int i = from; i < from + length; i++) {
      byte b = piece[i];
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
        return -1;
      }
    }
    return contentFrom(at);
  }

  /// Whether these bytes stand at the place that {@link #plainText} answered.
  boolean stands(int at, int length, byte[] text, int from) {
    var piece = piece(at);
    int to = offset(at);
    int i = 0;
    for (; i + 8 <= length; i += 8) {
      if ((long) LONG.get(piece, to + i) != (long) LONG.get(text, from + i)) {
        return false;
      }
    }
    for (; i < length; i++) {
      if (piece[to + i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  long retainedBytes() {
    long retained = 48;
    for (int i = 0; i < count; i++) {
      retained += 24 + pieces[i].length;
    }
    return retained;
  }
}
