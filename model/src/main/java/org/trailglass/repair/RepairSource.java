package org.trailglass.repair;

import org.trailglass.json.JsonBytes;

/// The text to repair, and looks ahead in it. Remembers when a look went past the text that is
/// there. One thread.
final class RepairSource {
  final byte[] text;
  final int from;
  final int to;
  final boolean isLast;
  private boolean ranOut;

  RepairSource(byte[] text, int from, int to, boolean isLast) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.isLast = isLast;
  }

  /// Whether a look needed text that is not there yet.
  boolean ranOut() {
    return ranOut;
  }

  /// The byte at an index, 0 behind the end.
  byte at(int index) {
    if (index < to) {
      return text[index];
    }
    ranOut |= !isLast;
    return 0;
  }

  /// The first index from `index` on that is no white space.
  int skipSpace(int index) {
    int i = index;
    while (i < to && JsonBytes.isSpace(text[i])) {
      i++;
    }
    ranOut |= i == to && !isLast;
    return i;
  }

  /// The first index from `index` on that is no space or tab.
  int skipBlanks(int index) {
    int i = index;
    while (i < to && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r')) {
      i++;
    }
    ranOut |= i == to && !isLast;
    return i;
  }

  /// The end of the line that an index is in.
  int lineEnd(int index) {
    int i = index;
    while (i < to && text[i] != '\n') {
      i++;
    }
    ranOut |= i == to && !isLast;
    return i;
  }

  /// The length in bytes of the quote at an index, 0 if there is none: `"`, `'` or a curly one.
  int quoteLength(int index) {
    byte c = at(index);
    if (c == '"' || (c == '\'' && at(index + 1) != '"')) {
      return 1;
    }
    boolean isCurly =
        c == (byte) 0xe2
            && at(index + 1) == (byte) 0x80
            && at(index + 2) >= (byte) 0x98
            && at(index + 2) <= (byte) 0x9f;
    return isCurly ? 3 : 0;
  }

  /// Whether a string and a colon stand at an index, on one line.
  boolean isKeyAt(int index) {
    int quote = quoteLength(index);
    if (quote == 0) {
      return false;
    }
    boolean isStraight = text[index] == '"';
    for (int i = index + quote; i < to; i++) {
      byte c = text[i];
      if (c == '\n') {
        return false;
      }
      if (c == '\\') {
        i++;
      } else if (c == '"' || (!isStraight && quoteLength(i) == quote)) {
        int after = skipBlanks(i + (c == '"' ? 1 : quote));
        return at(after) == ':' || (at(after) == '=' && at(after + 1) == '>');
      }
    }
    ranOut |= !isLast;
    return false;
  }
}
