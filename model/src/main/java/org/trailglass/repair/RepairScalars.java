package org.trailglass.repair;

import org.trailglass.json.JsonBytes;
import org.trailglass.problem.Problem.Repair;

/// Bare words, numbers, comments and strays in text under repair. One thread.
final class RepairScalars {
  private static final int LONGEST_WORD = 64;

  private final RepairSource source;
  private final RepairOutput out;
  private int end;

  /// Where a key was found on a line, and from where it was looked for.
  private int keyOnLine = -1;

  private int keyFrom = -1;

  /// No block comment ends behind this index.
  private int noCommentEndFrom = Integer.MAX_VALUE;

  RepairScalars(RepairSource source, RepairOutput out) {
    this.source = source;
    this.out = out;
  }

  /// Where the last value ended.
  int end() {
    return end;
  }

  /// The length of a character that cannot be seen: a byte order mark, a no-break or zero-width
  /// space; 0 if none stands here.
  int invisible(int at) {
    byte c = source.text[at];
    if (c == (byte) 0xc2 && source.at(at + 1) == (byte) 0xa0) {
      return 2;
    }
    boolean isMark =
        c == (byte) 0xef && source.at(at + 1) == (byte) 0xbb && source.at(at + 2) == (byte) 0xbf;
    boolean isZeroWidth =
        c == (byte) 0xe2
            && source.at(at + 1) == (byte) 0x80
            && source.at(at + 2) >= (byte) 0x8b
            && source.at(at + 2) <= (byte) 0x8f;
    return isMark || isZeroWidth ? 3 : 0;
  }

  /// Whether a key follows on the line; then what looks like a comment fell into the record.
  private boolean hasKeyOnLine(int at) {
    if (keyFrom <= at && at < keyOnLine) {
      return true;
    }
    for (int i = at; i < source.to && source.text[i] != '\n'; i++) {
      if (source.text[i] == '"' && source.at(i + 1) == ':') {
        keyFrom = at;
        keyOnLine = i;
        return true;
      }
    }
    return false;
  }

  /// Where the comment here ends; -1 if none begins here.
  ///
  /// @param isLineStart whether only white space stands before it on its line
  int commentEnd(int at, boolean isLineStart) {
    byte c = source.text[at];
    if (c == '#' || (c == '/' && source.at(at + 1) == '/')) {
      return isLineStart || !hasKeyOnLine(at) ? source.lineEnd(at) : -1;
    }
    if (c == '/' && source.at(at + 1) == '*' && at < noCommentEndFrom) {
      for (int i = at + 2; i + 1 < source.to; i++) {
        if (source.text[i] == '*' && source.text[i + 1] == '/') {
          return i + 2;
        }
      }
      source.at(source.to);
      noCommentEndFrom = at;
    }
    return -1;
  }

  /// The length of a character that may be left out: punctuation that means nothing in JSON.
  int strayLength(int at) {
    byte c = source.text[at];
    if (c == (byte) 0xe2 && source.at(at + 1) == (byte) 0x80 && source.at(at + 2) == (byte) 0xa6) {
      return 3;
    }
    return c > 0 && (c < ' ' || ";.!?*+|>~^&%$@\\()<-=#/'`".indexOf(c) >= 0) ? 1 : 0;
  }

  private static boolean isWord(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /// Whether a key without quotes stands here: a word and a colon or arrow.
  boolean isBareKey(int at) {
    int i = at;
    while (i < source.to && i - at < LONGEST_WORD && isKeyPart(source.text[i])) {
      i++;
    }
    if (i == at) {
      return false;
    }
    int after = source.skipBlanks(source.at(i) == '"' ? i + 1 : i);
    return source.at(after) == ':' || (source.at(after) == '=' && source.at(after + 1) == '>');
  }

  private static boolean isKeyPart(byte c) {
    return isWord(c) || c == '.' || c == '-' || c == '$' || c == '@';
  }

  /// Copies the key here between quotes.
  ///
  /// @return where it ends
  int bareKey(int at) {
    int i = at;
    while (isKeyPart(source.at(i))) {
      i++;
    }
    out.fix(Repair.QUOTED_KEY, at);
    out.put('"');
    out.put(source.text, at, i);
    out.put('"');
    return source.at(i) == '"' ? i + 1 : i;
  }

  /// Where the word ends that stands behind a value and belongs to nothing; `at` if none does.
  int bareWordEnd(int at) {
    int i = at;
    while (i < source.to && i - at < LONGEST_WORD && isWord(source.text[i])) {
      i++;
    }
    int after = source.skipBlanks(i);
    byte c = source.at(after);
    boolean isAlone = c == ',' || c == '}' || c == ']' || c == '\n' || after >= source.to;
    return isAlone ? i : at;
  }

  /// Whether a number, literal or bare word may begin here.
  boolean isScalar(int at) {
    byte c = source.at(at);
    return isWord(c) || c == '-';
  }

  /// Copies the number, literal or bare word here, the latter between quotes.
  ///
  /// @return false if none stands here
  boolean value(int at) {
    byte c = source.text[at];
    if (!isWord(c) && c != '-' && c != '.' && c != '+' && c >= 0) {
      return false;
    }
    int word = at;
    while (word < source.to && !isDelimiter(source.text[word])) {
      word++;
    }
    source.at(word);
    if (word > at + 1 && source.text[word - 1] == ';') {
      word--;
    }
    if (isValid(at, word)) {
      out.put(source.text, at, word);
      end = word;
      return true;
    }
    return bare(at);
  }

  private static boolean isDelimiter(byte c) {
    return JsonBytes.isSpace(c) || ",:{}[]\"".indexOf(c) >= 0;
  }

  private boolean isValid(int from, int to) {
    int length = to - from;
    return Numbers.end(source.text, from, to) == to
        || (length == 4 && (is("true", from) || is("null", from)))
        || (length == 5 && is("false", from));
  }

  private boolean is(String word, int from) {
    for (int i = 0; i < word.length(); i++) {
      if (source.text[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean bare(int from) {
    int i = from;
    while (i < source.to && "\n,{}[]\"".indexOf(source.text[i]) < 0) {
      i++;
    }
    byte stop = source.at(i);
    if (stop == '{' || stop == '[') {
      return false;
    }
    end = stop == '"' ? i + 1 : i;
    while (i > from && JsonBytes.isSpace(source.text[i - 1])) {
      i--;
    }
    out.fix(Repair.QUOTED_VALUE, from);
    out.put('"');
    for (int k = from; k < i; k++) {
      byte c = source.text[k];
      if (c == '\\') {
        out.put('\\');
        out.put('\\');
      } else if (c >= 0 && c < ' ') {
        out.putEscape(c);
      } else {
        out.put(c);
      }
    }
    out.put('"');
    return true;
  }
}
