package org.trailglass.container;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// Tells what bytes are from the first few thousand of them. Stateless.
///
/// The magics are those of the formats' own documents, as in the `magic` files of `file(1)`.
final class Sniffer {

  /// How far it looks.
  static final int WINDOW = 4096;

  private record Magic(Kind kind, byte[] bytes) {
    Magic(Kind kind, String latin1) {
      this(kind, latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean isAt(byte[] window, int from, int to) {
      return startsWith(window, from, to, bytes);
    }
  }

  private static final Magic[] MAGICS = {
    new Magic(Kind.ZIP, "PK\3\4"),
    new Magic(Kind.ZIP, "PK\5\6"),
    new Magic(Kind.ZIP, "PK\7\b"),
    new Magic(Kind.ZSTD, "\u0028\u00b5\u002f\u00fd"),
    new Magic(Kind.BZIP2, "BZh"),
    new Magic(Kind.XZ, "\u00fd7zXZ\0"),
    new Magic(Kind.SEVEN_ZIP, "7z\u00bc\u00af\u0027\u001c"),
    new Magic(Kind.RAR, "Rar!\u001a\7"),
    new Magic(Kind.LZ4, "\4\"M\u0018"),
    new Magic(Kind.LZIP, "LZIP\1"),
    new Magic(Kind.SNAPPY, "\u00ff\6\0\0sNaPpY"),
    new Magic(Kind.COMPRESS, "\u001f\u009d"),
    new Magic(Kind.UTF_32, "\u00ff\u00fe\0\0"),
    new Magic(Kind.UTF_32, "\0\0\u00fe\u00ff"),
    new Magic(Kind.UTF_16_LE, "\u00ff\u00fe"),
    new Magic(Kind.UTF_16_BE, "\u00fe\u00ff"),
    new Magic(Kind.BINARY, "%PDF-"),
    new Magic(Kind.BINARY, "PAR1"),
  };

  private Sniffer() {}

  /// What the feed holds. Takes nothing from it.
  static Kind sniff(Feed feed) {
    int seen = Math.min(feed.peek(WINDOW), WINDOW);
    return seen == 0 ? Kind.EMPTY : sniff(feed.window(), feed.at(), feed.at() + seen);
  }

  private static Kind sniff(byte[] window, int from, int to) {
    return byMagic(window, from, to).orElseGet(() -> byText(window, from, to));
  }

  private static Optional<Kind> byMagic(byte[] window, int from, int to) {
    if (isGzip(window, from, to)) {
      return Optional.of(Kind.GZIP);
    }
    for (Magic magic : MAGICS) {
      if (magic.isAt(window, from, to) && isLikely(magic.kind, window, from, to)) {
        return Optional.of(magic.kind);
      }
    }
    if (isSkippableZstd(window, from, to)) {
      return Optional.of(Kind.ZSTD);
    }
    return isTar(window, from, to) ? Optional.of(Kind.TAR) : Optional.empty();
  }

  /// A text may begin with the three letters of bzip2's magic: the block's own magic decides.
  private static boolean isLikely(Kind kind, byte[] window, int from, int to) {
    if (kind != Kind.BZIP2) {
      return true;
    }
    int block = to - from > 4 ? window[from + 4] : 0;
    return block == 0x31 || block == 0x17;
  }

  static boolean isGzip(byte[] window, int from, int to) {
    return to - from >= 2
        && window[from] == 0x1f
        && (window[from + 1] & 0xff) == 0x8b
        && (to - from == 2 || window[from + 2] == 8);
  }

  private static boolean isSkippableZstd(byte[] window, int from, int to) {
    return to - from >= 4
        && (window[from] & 0xf0) == 0x50
        && window[from + 1] == 0x2a
        && window[from + 2] == 0x4d
        && window[from + 3] == 0x18;
  }

  /// Tars from before POSIX have no magic, but the sum of the header, as octal digits.
  private static boolean isTar(byte[] window, int from, int to) {
    if (to - from < TarConstants.DEFAULT_RCDSIZE || window[from] == 0) {
      return false;
    }
    byte[] magic = {'u', 's', 't', 'a', 'r'};
    return startsWith(window, from + TarConstants.MAGIC_OFFSET, to, magic)
        || octal(window, from + TarConstants.CHKSUM_OFFSET) == tarSum(window, from);
  }

  /// The field itself counts as spaces.
  private static int tarSum(byte[] window, int from) {
    int sum = 0;
    for (int at = 0; at < TarConstants.DEFAULT_RCDSIZE; at++) {
      int inField = at - TarConstants.CHKSUM_OFFSET;
      boolean isField = inField >= 0 && inField < TarConstants.CHKSUMLEN;
      sum += isField ? ' ' : window[from + at] & 0xff;
    }
    return sum;
  }

  /// @return -1 if there are no octal digits
  private static int octal(byte[] window, int from) {
    int at = from;
    int to = from + TarConstants.CHKSUMLEN;
    while (at < to && window[at] == ' ') {
      at++;
    }
    int value = -1;
    for (; at < to && window[at] >= '0' && window[at] <= '7'; at++) {
      value = Math.max(0, value) * 8 + window[at] - '0';
    }
    return value;
  }

  /// UTF-16 without a mark is told by the zero beside the first character of JSON. A control
  /// character or two make no binary: they occur in logs, and a parser reports them better.
  private static Kind byText(byte[] window, int from, int to) {
    if (isWideJson(window, from, to, 0)) {
      return Kind.UTF_16_LE;
    }
    if (isWideJson(window, from, to, 1)) {
      return Kind.UTF_16_BE;
    }
    int start = withoutZeros(window, from + markLength(window, from, to), to);
    boolean isJson = isJson(window, start, to);
    if (start == to && to - from < WINDOW) {
      return Kind.BINARY;
    }
    int share = isJson ? 10 : 50;
    if ((long) controls(window, start, to) * share > to - from) {
      return Kind.BINARY;
    }
    return isJson ? Kind.JSON : Kind.TEXT;
  }

  /// Whether the first two characters are ASCII in UTF-16, and the first one begins JSON.
  ///
  /// @param low where in a pair the lower byte is
  private static boolean isWideJson(byte[] window, int from, int to, int low) {
    return to - from >= 4
        && beginsJson(window[from + low])
        && window[from + 1 - low] == 0
        && window[from + 2 + low] > 0
        && window[from + 3 - low] == 0;
  }

  /// Bytes of a UTF-8 byte order mark.
  static int markLength(byte[] window, int from, int to) {
    byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    return startsWith(window, from, to, mark) ? mark.length : 0;
  }

  private static boolean isJson(byte[] window, int from, int to) {
    int at = from;
    while (at < to && isSpace(window[at])) {
      at++;
    }
    return at < to && (window[at] == '{' || window[at] == '[' || window[at] == '"');
  }

  /// Zeros are what a file holds that was to be written when the machine stopped, or that was
  /// emptied while it was written.
  private static int withoutZeros(byte[] window, int from, int to) {
    int at = from;
    while (at < to && window[at] == 0) {
      at++;
    }
    return at;
  }

  /// Control characters, without the zeros in text that holds JSON or at its end.
  private static int controls(byte[] window, int from, int to) {
    int end = to;
    while (end > from && window[end - 1] == 0) {
      end--;
    }
    int controls = 0;
    int zeros = 0;
    boolean hasJson = false;
    for (int at = from; at < end; at++) {
      byte next = window[at];
      hasJson |= next == '"' && at > from && window[at - 1] == '{';
      zeros += next == 0 ? 1 : 0;
      if (next >= 0 && next < ' ' && !isSpace(next) && next != '\f' && next != 0x1b) {
        controls++;
      }
    }
    return hasJson ? controls - zeros : controls;
  }

  private static boolean beginsJson(byte next) {
    return next == '{' || next == '[' || next == '"' || isSpace(next);
  }

  private static boolean isSpace(byte next) {
    return next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }

  private static boolean startsWith(byte[] window, int from, int to, byte[] wanted) {
    if (to - from < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (window[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
