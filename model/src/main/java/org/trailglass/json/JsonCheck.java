package org.trailglass.json;

import java.util.Arrays;
import org.trailglass.json.JsonScanner.Token;
import org.trailglass.problem.Problem.Expected;

/// Says whether a range holds one valid JSON value (RFC 8259), and if not, where it breaks and what
/// was wanted there. Strict, without recursion, one pass. One thread, reusable.
public final class JsonCheck {

  /// Open brackets at one time where no limit was chosen: in values that hold JSON, in what is
  /// repaired or was cut. Records have a limit of their own.
  public static final int MOST_DEPTH = 512;

  private final int maxDepth;
  private final JsonScanner scanner = new JsonScanner();
  private boolean[] isObject = new boolean[32];
  private int depth;
  private int end;
  private boolean isTooDeep;
  private Expected expected = Expected.VALUE;

  /// @param maxDepth open brackets at one time; deeper text counts as broken
  public JsonCheck(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /// Whether the range is one value and white space around it, nothing else.
  public boolean document(byte[] text, int from, int to) {
    scanner.reset(text, from, to);
    depth = 0;
    isTooDeep = false;
    boolean isWhole = value();
    if (isWhole) {
      end = JsonBytes.skipSpace(text, scanner.at(), to);
      expected = Expected.END_OF_TEXT;
    } else if (expected == Expected.MORE_TEXT) {
      end = to;
    }
    return isWhole && end == to;
  }

  /// Where the value ends, or the spot where it breaks.
  public int end() {
    return end;
  }

  /// What was wanted at the spot where it breaks.
  public Expected expected() {
    return expected;
  }

  /// Whether it breaks only because more brackets are open than may be.
  public boolean isTooDeep() {
    return isTooDeep;
  }

  private boolean value() {
    var token = scanner.value();
    while (true) {
      switch (token) {
        case OBJECT, ARRAY -> {
          if (!push(token == Token.OBJECT)) {
            return false;
          }
          token = isObject[depth - 1] ? keyOrEnd() : scanner.value();
          continue;
        }
        case STRING, NUMBER, TRUE, FALSE, NULL -> {}
        case END_OBJECT -> depth--;
        case END_ARRAY -> {
          if (depth == 0 || isObject[depth - 1]) {
            wrong(Expected.VALUE);
            return false;
          }
          depth--;
        }
        case END -> {
          return fail(Expected.MORE_TEXT);
        }
        case BROKEN -> {
          return fail(scanner.expected());
        }
        case COMMA -> {
          return false;
        }
      }
      if (depth == 0) {
        return true;
      }
      token = scanner.next(isObject[depth - 1]);
      if (token == Token.COMMA) {
        token = member();
      }
    }
  }

  /// What follows an opening brace: the first value, or the end.
  private Token keyOrEnd() {
    var token = scanner.key();
    return token == Token.STRING ? nonEmptyValue() : token;
  }

  /// What follows a comma: a value, behind its key in an object.
  private Token member() {
    if (!isObject[depth - 1]) {
      return nonEmptyValue();
    }
    var token = scanner.key();
    if (token == Token.STRING) {
      return nonEmptyValue();
    }
    return token == Token.END_OBJECT ? wrong(Expected.KEY) : token;
  }

  /// A value; a bracket that closes an empty list is none here.
  private Token nonEmptyValue() {
    var token = scanner.value();
    return token == Token.END_ARRAY ? wrong(Expected.VALUE) : token;
  }

  /// A bracket where none may stand; answered as a comma, which no value is.
  private Token wrong(Expected wanted) {
    fail(wanted);
    end--;
    return Token.COMMA;
  }

  private boolean push(boolean object) {
    if (depth == maxDepth) {
      isTooDeep = true;
      return fail(Expected.VALUE);
    }
    if (depth == isObject.length) {
      isObject = Arrays.copyOf(isObject, 2 * depth);
    }
    isObject[depth++] = object;
    return true;
  }

  private boolean fail(Expected wanted) {
    expected = wanted;
    end = scanner.at();
    return false;
  }
}
