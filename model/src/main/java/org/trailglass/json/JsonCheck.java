package org.trailglass.json;

import java.util.Arrays;
import org.trailglass.problem.Problem.Expected;

/// Says whether a range holds valid JSON (RFC 8259), and if not, where it breaks and what was
/// wanted there.
///
/// Strict, without recursion, one pass; keeps a byte per open bracket and nothing else. Bytes of
/// 0x80 and above are taken as they are in strings. One thread, reusable.
public final class JsonCheck {
  private final int maxDepth;
  private byte[] open = new byte[64];
  private int depth;
  private int at;
  private Expected expected = Expected.VALUE;

  /// @param maxDepth open brackets at one time; deeper text counts as broken
  public JsonCheck(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /// Reads one value from `from`, white space before it included.
  ///
  /// @return whether it is whole and valid; then {@link #end} is where it ends
  public boolean value(byte[] text, int from, int to) {
    at = from;
    depth = 0;
    boolean going = true;
    while (going) {
      skipSpace(text, to);
      if (!beginValue(text, to)) {
        return false;
      }
      int next = afterValue(text, to);
      if (next < 0) {
        return false;
      }
      going = next > 0;
    }
    return true;
  }

  /// Whether the range is one value and white space around it, nothing else.
  public boolean document(byte[] text, int from, int to) {
    if (!value(text, from, to)) {
      return false;
    }
    skipSpace(text, to);
    return at == to || fail(Expected.END_OF_TEXT);
  }

  /// Where the value ends, or the spot where it breaks.
  public int end() {
    return at;
  }

  /// What was wanted at the spot where it breaks.
  public Expected expected() {
    return expected;
  }

  /// Reads a scalar, or opens brackets until a scalar or an empty pair was read.
  private boolean beginValue(byte[] text, int to) {
    while (at < to) {
      byte c = text[at];
      if (c == '{') {
        if (!push(c)) {
          return false;
        }
        skipSpace(text, to);
        if (at < to && text[at] == '}') {
          return pop();
        }
        if (!key(text, to)) {
          return false;
        }
      } else if (c == '[') {
        if (!push(c)) {
          return false;
        }
        skipSpace(text, to);
        if (at < to && text[at] == ']') {
          return pop();
        }
      } else {
        return scalar(text, to);
      }
    }
    return fail(Expected.MORE_TEXT);
  }

  private boolean scalar(byte[] text, int to) {
    return switch (text[at]) {
      case '"' -> string(text, to);
      case 't' -> literal(text, to, "true");
      case 'f' -> literal(text, to, "false");
      case 'n' -> literal(text, to, "null");
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(text, to);
      default -> fail(Expected.VALUE);
    };
  }

  /// Closes brackets and passes a comma.
  ///
  /// @return 1 if another value follows, 0 at the end of the outermost, -1 if broken
  private int afterValue(byte[] text, int to) {
    while (depth > 0) {
      skipSpace(text, to);
      boolean inObject = open[depth - 1] == '{';
      if (at == to) {
        fail(Expected.MORE_TEXT);
        return -1;
      }
      byte c = text[at];
      if (c == ',') {
        at++;
        skipSpace(text, to);
        return !inObject || key(text, to) ? 1 : -1;
      }
      if (c != (inObject ? '}' : ']')) {
        fail(inObject ? Expected.COMMA_OR_END_OF_OBJECT : Expected.COMMA_OR_END_OF_ARRAY);
        return -1;
      }
      pop();
    }
    return 0;
  }

  private boolean key(byte[] text, int to) {
    if (at == to) {
      return fail(Expected.MORE_TEXT);
    }
    if (text[at] != '"') {
      return fail(Expected.KEY);
    }
    if (!string(text, to)) {
      return false;
    }
    skipSpace(text, to);
    if (at == to) {
      return fail(Expected.MORE_TEXT);
    }
    if (text[at] != ':') {
      return fail(Expected.COLON);
    }
    at++;
    skipSpace(text, to);
    return true;
  }

  private boolean string(byte[] text, int to) {
    for (int i = at + 1; i < to; i++) {
      byte c = text[i];
      if (c == '"') {
        at = i + 1;
        return true;
      }
      if (c == '\\') {
        int after = afterEscape(text, i, to);
        if (after < 0) {
          at = i;
          return fail(i + 6 > to ? Expected.MORE_TEXT : Expected.ESCAPE);
        }
        i = after - 1;
      } else if (c >= 0 && c < 0x20) {
        at = i;
        return fail(Expected.END_OF_STRING);
      }
    }
    at = to;
    return fail(Expected.MORE_TEXT);
  }

  /// Where the escape that begins at `i` ends; -1 if it is none.
  static int afterEscape(byte[] text, int i, int to) {
    if (i + 1 >= to) {
      return -1;
    }
    if (text[i + 1] != 'u') {
      return "\"\\/bfnrt".indexOf(text[i + 1]) >= 0 ? i + 2 : -1;
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (k >= to || Character.digit(text[k], 16) < 0) {
        return -1;
      }
    }
    return i + 6;
  }

  private boolean literal(byte[] text, int to, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= to) {
        at = to;
        return fail(Expected.MORE_TEXT);
      }
      if (text[at + i] != word.charAt(i)) {
        return fail(Expected.LITERAL);
      }
    }
    at += word.length();
    return true;
  }

  private boolean number(byte[] text, int to) {
    int end = Numbers.end(text, at, to);
    if (end < 0) {
      return fail(Expected.NUMBER);
    }
    at = end;
    return true;
  }

  private boolean push(byte bracket) {
    if (depth == maxDepth) {
      return fail(Expected.VALUE);
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = bracket;
    at++;
    return true;
  }

  private boolean pop() {
    depth--;
    at++;
    return true;
  }

  private boolean fail(Expected wanted) {
    expected = wanted;
    return false;
  }

  private void skipSpace(byte[] text, int to) {
    while (at < to
        && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
      at++;
    }
  }
}
