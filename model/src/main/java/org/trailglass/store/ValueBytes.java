package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.LeafKind;

/// The distinct values of a segment, one after the other in pieces of {@link #PIECE} bytes: one
/// array for all would be a burden to the garbage collector. A value's place is the number of its
/// piece and where it begins in there. A value that is larger has a piece of its own.
///
/// A value is a header (a varint: length times 16 plus a code) and its bytes. The code is the
/// {@link LeafKind}, or one of two {@link ShortForms} of text. One thread while it grows; immutable
/// once frozen.
final class ValueBytes {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final LeafKind[] KINDS = LeafKind.values();
  private static final int PIECE_BITS = 18;

  /// Bytes of a piece: less than half of what is the smallest region of G1.
  static final int PIECE = 1 << PIECE_BITS;

  /// Bytes of the longest header.
  private static final int HEADER = 5;

  /// The code of a UUID.
  static final int UUID = 8;

  /// The code of a time.
  static final int TIME = 9;

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
      if (length == ShortForms.UUID_LENGTH && addUuid(text, from)) {
        return at;
      }
      if (length == ShortForms.TIME_LENGTH && addTime(text, from)) {
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

  private byte[] pieceAt(int at) {
    return pieces[at >>> PIECE_BITS];
  }

  /// Where a value is in its piece.
  static int offset(int at) {
    return at & (PIECE - 1);
  }

  /// The number of the piece that a value is in.
  static int pieceOf(int at) {
    return at >>> PIECE_BITS;
  }

  /// The place of a value.
  static int place(int piece, int offset) {
    return piece << PIECE_BITS | offset;
  }

  /// How many pieces there are.
  int pieces() {
    return count;
  }

  /// The bytes of a piece: whole values, one behind the other, if it is frozen.
  byte[] piece(int number) {
    return pieces[number];
  }

  private boolean addUuid(byte[] text, int from) {
    if (!ShortForms.writeUuid(text, from, bytes, size + 1)) {
      return false;
    }
    bytes[size] = UUID;
    size += 1 + ShortForms.UUID_BYTES;
    return true;
  }

  private boolean addTime(byte[] text, int from) {
    long second = ShortForms.secondOf(text, from);
    if (second < 0) {
      return false;
    }
    bytes[size++] = TIME;
    ShortForms.writeTime(second, bytes, size);
    size += ShortForms.TIME_BYTES;
    return true;
  }

  /// How a value is kept: the number of its {@link LeafKind}, or {@link #UUID} or {@link #TIME}.
  int form(int at) {
    return pieceAt(at)[offset(at)] & 15;
  }

  LeafKind kind(int at) {
    int code = form(at);
    return code >= UUID ? LeafKind.TEXT : KINDS[code];
  }

  /// The seconds since 1970 of a value that is stored as a time, -1 of any other.
  long second(int at) {
    var piece = pieceAt(at);
    int from = offset(at);
    return piece[from] == TIME ? ShortForms.readTime(piece, from + 1) : -1;
  }

  /// The value as text.
  String text(int at) {
    var piece = pieceAt(at);
    int code = piece[offset(at)] & 15;
    if (code == UUID) {
      return ShortForms.uuid(piece, offset(at) + 1);
    }
    if (code == TIME) {
      return ShortForms.time(second(at));
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
            pieceAt(at),
            offset(at),
            offset(at) + length,
            other.pieceAt(otherAt),
            offset(otherAt),
            offset(otherAt) + length);
  }

  private int storedLength(int at) {
    return switch (pieceAt(at)[offset(at)] & 15) {
      case UUID -> 1 + ShortForms.UUID_BYTES;
      case TIME -> 1 + ShortForms.TIME_BYTES;
      default -> contentFrom(at) - at + length(at);
    };
  }

  /// The value's {@link SortPrefix}, without decoding it where that can be.
  long sortPrefix(int at, int skipped) {
    var piece = pieceAt(at);
    int from = offset(at);
    int code = piece[from] & 15;
    if (code == TIME) {
      return SortPrefix.ofTime(second(at) * 1000);
    }
    if (code == UUID && skipped == 0) {
      return SortPrefix.ofText(ShortForms.uuidPrefix(piece, from + 1), 8);
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

  int length(int at) {
    var piece = pieceAt(at);
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

  /// The place at which a value's own bytes begin.
  int contentFrom(int at) {
    var piece = pieceAt(at);
    int i = offset(at);
    while (piece[i] < 0) {
      i++;
    }
    return at - offset(at) + i + 1;
  }

  /// Whether a value is a text, case aside.
  boolean is(int at, Needle needle) {
    return isLikely(at, needle, true) && (needle.isAscii() || needle.is(text(at)));
  }

  /// The {@link ValueIndex#hash} of a value.
  int foldedHash(int at) {
    var piece = pieceAt(at);
    int code = piece[offset(at)] & 15;
    if (code == LeafKind.TEXT.ordinal() || code == LeafKind.NUMBER.ordinal()) {
      int from = offset(contentFrom(at));
      int to = from + length(at);
      int or = 0;
      for (int i = from; i < to; i++) {
        or |= piece[i];
      }
      if (or >= 0) {
        return ValueIndex.hash(piece, from, to);
      }
    }
    return ValueIndex.hash(CaseFolding.fold(text(at)));
  }

  /// Whether a value contains a text, case aside.
  boolean contains(int at, Needle needle) {
    return isLikely(at, needle, false) && (needle.isAscii() || needle.isIn(text(at)));
  }

  /// What {@link #is} or {@link #contains} answers, if the text is ASCII; else whether they might.
  private boolean isLikely(int at, Needle needle, boolean isWhole) {
    var piece = pieceAt(at);
    int code = piece[offset(at)] & 15;
    if (code != LeafKind.TEXT.ordinal() && code != LeafKind.NUMBER.ordinal()) {
      return isShortLikely(at, needle, isWhole);
    }
    int from = offset(contentFrom(at));
    int to = from + length(at);
    return isWhole && needle.isAscii() ? needle.is(piece, from, to) : needle.isIn(piece, from, to);
  }

  private boolean isShortLikely(int at, Needle needle, boolean isWhole) {
    int code = pieceAt(at)[offset(at)] & 15;
    boolean isPossible =
        switch (code) {
          case UUID -> needle.isOf(ShortForms.UUID_CHARACTERS);
          case TIME -> ShortForms.mayBeInTime(needle.folded());
          default -> needle.isAscii() && KINDS[code].hasText();
        };
    return isPossible && (isWhole ? needle.is(text(at)) : needle.isIn(text(at)));
  }

  /// Where the bytes of a text begin that is stored as it is and stands in JSON as it is, without
  /// escapes, and holds no document; -1 of any other value.
  int plainText(int at) {
    var piece = pieceAt(at);
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
    var piece = pieceAt(at);
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
