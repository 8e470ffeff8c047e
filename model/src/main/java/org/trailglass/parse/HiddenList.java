package org.trailglass.parse;

import org.trailglass.json.JsonBytes;

/// Looks for the list of records in a wrapper whose beginning no repair makes valid.
final class HiddenList {
  /// A wrapper has little before its records.
  private static final int LONGEST_HEAD = 64 << 10;

  private static final int LONGEST_KEY = 20;

  /// Characters that may have fallen between the key and its list.
  private static final int MOST_STRAY = 3;

  private final byte[] text;
  private final int from;
  private final int to;
  private int key;
  private int keyEnd;
  private int list = -1;

  /// @param from where the wrapper begins, with its bracket
  HiddenList(byte[] text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = Math.min(to, from + LONGEST_HEAD);
  }

  /// Where the list begins, -1 if there is none. An event has none: its fields may hold anything.
  int find() {
    int depth = 0;
    for (int i = from; i < to && list < 0; i++) {
      byte c = text[i];
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (c == '"' && depth == 1 && isListKey(i)) {
        list = listBehind(keyEnd);
      }
    }
    return list >= 0 && EventMarks.areAnyIn(text, from, list) ? -1 : list;
  }

  /// Where the key of the list begins, with its quote.
  int key() {
    return key;
  }

  /// Where it ends.
  int keyEnd() {
    return keyEnd;
  }

  private boolean isListKey(int quote) {
    key = quote;
    keyEnd = JsonBytes.stringEnd(text, quote, Math.min(to, quote + LONGEST_KEY));
    return keyEnd > quote + 1 && EventMarks.isList(text, quote + 1, keyEnd - 1);
  }

  private int listBehind(int end) {
    int at = JsonBytes.skipSpace(text, end, to);
    int stray = 0;
    while (at < to && text[at] != '[' && stray <= MOST_STRAY) {
      stray += JsonBytes.isSpace(text[at]) || text[at] == ':' ? 0 : 1;
      at++;
    }
    return at < to && text[at] == '[' ? at : -1;
  }
}
