package org.trailglass.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.trailglass.problem.Problem.Expected;

/// Strict JSON tokens (RFC 8259) over a range of bytes, with offsets and without copies. The reader
/// of the hot path; it stops at the first break and says where and what was wanted. One thread.
///
/// Control characters in strings are a break; bytes that are no UTF-8 are not looked at.
///
/// Why not the library's parser: docs/decisions/0001-own-json-scanner.md.
public final class JsonScanner {

  /// What {@link #value} and {@link #next} found.
  public enum Token {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    COMMA,
    END_OBJECT,
    END_ARRAY,
    /// The text given ends here.
    END,
    /// No JSON; see {@link #at} and {@link #expected}.
    BROKEN
  }

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private byte[] text = new byte[0];
  private int at;
  private int limit;
  private int start;
  private int end;
  private boolean escaped;
  private Expected expected = Expected.VALUE;
  private byte[] unescaped = new byte[256];

  /// Begins at `from`.
  public void reset(byte[] newText, int from, int to) {
    text = newText;
    at = from;
    limit = to;
  }

  /// Where the scanner stands: after the last token, or at the break.
  public int at() {
    return at;
  }

  /// Where the last string's content or number begins.
  public int start() {
    return start;
  }

  /// Where it ends, exclusive.
  public int end() {
    return end;
  }

  /// Whether the last string holds escapes, so that {@link #decode} is needed.
  public boolean isEscaped() {
    return escaped;
  }

  /// After BROKEN: what was wanted.
  public Expected expected() {
    return expected;
  }

  /// Reads a value: a scalar whole, of an object or list only its bracket. END_ARRAY is answered
  /// too, for the list that is empty.
  public Token value() {
    int c = skipSpace();
    switch (c) {
      case '"':
        return string();
      case '{':
        at++;
        return Token.OBJECT;
      case '[':
        at++;
        return Token.ARRAY;
      case ']':
        at++;
        return Token.END_ARRAY;
      case 't':
        return literal("true", Token.TRUE);
      case 'f':
        return literal("false", Token.FALSE);
      case 'n':
        return literal("null", Token.NULL);
      case -1:
        return Token.END;
      default:
        return c == '-' || (c >= '0' && c <= '9') ? number() : broken(Expected.VALUE);
    }
  }

  /// Where a string's text begins, if a quote comes next; else -1. Reads nothing but white space.
  public int stringStart() {
    return skipSpace() == '"' ? at + 1 : -1;
  }

  /// Reads a key of known length that begins at {@link #stringStart}, and its colon: STRING, or
  /// what is in its place.
  public Token knownKey(int length) {
    knownString(length);
    return colon();
  }

  /// Goes on behind a value that begins with the bracket read last and has a known length.
  public void knownValue(int length) {
    at += length - 1;
  }

  /// Reads a string of known length that begins at {@link #stringStart} and holds no escapes.
  public void knownString(int length) {
    start = at + 1;
    end = start + length;
    escaped = false;
    at = end + 1;
  }

  private Token colon() {
    int c = skipSpace();
    if (c != ':') {
      return c < 0 ? Token.END : broken(Expected.COLON);
    }
    at++;
    return Token.STRING;
  }

  /// Reads a key and its colon: STRING, or END_OBJECT for the object that is empty.
  public Token key() {
    int c = skipSpace();
    if (c != '"') {
      if (c == '}') {
        at++;
        return Token.END_OBJECT;
      }
      return c < 0 ? Token.END : broken(Expected.KEY);
    }
    var token = string();
    if (token != Token.STRING) {
      return token;
    }
    return colon();
  }

  /// Reads what follows a value: COMMA, or the end of the object or list that it is in.
  public Token next(boolean isInObject) {
    int c = skipSpace();
    if (c == ',') {
      at++;
      return Token.COMMA;
    }
    if (c == (isInObject ? '}' : ']')) {
      at++;
      return isInObject ? Token.END_OBJECT : Token.END_ARRAY;
    }
    if (c < 0) {
      return Token.END;
    }
    return broken(isInObject ? Expected.COMMA_OR_END_OF_OBJECT : Expected.COMMA_OR_END_OF_ARRAY);
  }

  /// Decodes the last string into {@link #decoded}, 0 to the length answered.
  public int decode() {
    if (unescaped.length < end - start) {
      unescaped = new byte[Math.max(end - start, unescaped.length * 2)];
    }
    return JsonEscapes.decode(text, start, end, unescaped);
  }

  /// Holds the string that {@link #decode} decoded; lent until its next call.
  public byte[] decoded() {
    return unescaped;
  }

  /// The next character that is no white space, -1 at the end.
  private int skipSpace() {
    int next = at < limit ? text[at] : 0;
    return next > ' ' ? next : skipSpaceSlowly();
  }

  private int skipSpaceSlowly() {
    int i = at;
    int to = limit;
    byte[] bytes = text;
    while (i < to) {
      int c = bytes[i];
      if (c > ' ' || c < 0) {
        at = i;
        return c & 0xff;
      }
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        at = i;
        return 0;
      }
      i++;
    }
    at = i;
    return -1;
  }

  private Token string() {
    int i = at + 1;
    int to = limit;
    byte[] bytes = text;
    start = i;
    escaped = false;
    while (true) {
      i = special(bytes, i, to);
      if (i >= to) {
        return Token.END;
      }
      int c = bytes[i];
      if (c == '"') {
        end = i;
        at = i + 1;
        return Token.STRING;
      }
      if (c != '\\') {
        at = i;
        return broken(Expected.END_OF_STRING);
      }
      escaped = true;
      int after = JsonEscapes.end(bytes, i, to);
      if (after < 0) {
        at = i;
        return after == JsonEscapes.CUT ? Token.END : broken(Expected.ESCAPE);
      }
      i = after;
    }
  }

  /// The first quote, backslash or control character, eight bytes at a time ("Hacker's Delight",
  /// section 6-1).
  private static int special(byte[] bytes, int from, int to) {
    int i = from;
    while (i + 8 <= to) {
      long word = (long) LONG.get(bytes, i);
      long quote = word ^ (ONES * '"');
      long backslash = word ^ (ONES * '\\');
      long found =
          ((quote - ONES) & ~quote)
              | ((backslash - ONES) & ~backslash)
              | ((word - ONES * ' ') & ~word);
      found &= HIGHS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      i += 8;
    }
    while (i < to) {
      int c = bytes[i];
      if (c == '"' || c == '\\' || (c >= 0 && c < ' ')) {
        return i;
      }
      i++;
    }
    return to;
  }

  private Token literal(String word, Token token) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= limit) {
        return Token.END;
      }
      if (text[at + i] != word.charAt(i)) {
        return broken(Expected.LITERAL);
      }
    }
    at += word.length();
    return at < limit && isWordPart(text[at]) ? broken(Expected.LITERAL) : token;
  }

  private static boolean isWordPart(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_';
  }

  private Token number() {
    start = at;
    int i = at;
    if (text[i] == '-') {
      i++;
    }
    int digits = i;
    i = digits(i);
    if (i == digits || (text[digits] == '0' && i > digits + 1)) {
      return i >= limit ? Token.END : broken(Expected.NUMBER);
    }
    if (i < limit && text[i] == '.') {
      int fraction = i + 1;
      i = digits(fraction);
      if (i == fraction) {
        return i >= limit ? Token.END : broken(Expected.NUMBER);
      }
    }
    if (i < limit && (text[i] == 'e' || text[i] == 'E')) {
      int exponent = i + 1;
      if (exponent < limit && (text[exponent] == '+' || text[exponent] == '-')) {
        exponent++;
      }
      i = digits(exponent);
      if (i == exponent) {
        return i >= limit ? Token.END : broken(Expected.NUMBER);
      }
    }
    if (i >= limit) {
      return Token.END;
    }
    if (isWordPart(text[i])) {
      return broken(Expected.NUMBER);
    }
    end = i;
    at = i;
    return Token.NUMBER;
  }

  private int digits(int from) {
    int i = from;
    while (i < limit && text[i] >= '0' && text[i] <= '9') {
      i++;
    }
    return i;
  }

  private Token broken(Expected what) {
    expected = what;
    return Token.BROKEN;
  }
}
