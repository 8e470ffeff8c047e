package org.trailglass.jsonview;

/// The tokens of a text that is JSON or was meant to be: for showing it. Never throws; what does
/// not belong is a token too. Offsets are in chars. Immutable once made.
final class JsonTokens {

  /// What a token is.
  enum Kind {
    BEGIN_OBJECT,
    END_OBJECT,
    BEGIN_LIST,
    END_LIST,
    COLON,
    COMMA,
    STRING,
    NUMBER,
    LITERAL,
    /// A bare word or a stray character.
    BROKEN;

    private static final Kind[] ALL = values();

    boolean isScalar() {
      return this == STRING || this == NUMBER || this == LITERAL || this == BROKEN;
    }
  }

  private final String text;
  private final Ints kinds = new Ints();
  private final Ints starts = new Ints();
  private final Ints ends = new Ints();

  JsonTokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      at = c == ' ' || c == '\n' || c == '\r' || c == '\t' ? at + 1 : token(c, at);
    }
  }

  int size() {
    return kinds.size();
  }

  Kind kind(int token) {
    return Kind.ALL[kinds.get(token)];
  }

  /// Whether there is such a token, and it is of this kind.
  boolean is(int token, Kind kind) {
    return token >= 0 && token < kinds.size() && kind(token) == kind;
  }

  int start(int token) {
    return starts.get(token);
  }

  int end(int token) {
    return ends.get(token);
  }

  private int token(char c, int at) {
    return switch (c) {
      case '{' -> add(Kind.BEGIN_OBJECT, at, at + 1);
      case '}' -> add(Kind.END_OBJECT, at, at + 1);
      case '[' -> add(Kind.BEGIN_LIST, at, at + 1);
      case ']' -> add(Kind.END_LIST, at, at + 1);
      case ':' -> add(Kind.COLON, at, at + 1);
      case ',' -> add(Kind.COMMA, at, at + 1);
      case '"' -> add(Kind.STRING, at, endOfString(at));
      case '/' -> add(Kind.BROKEN, at, endOfComment(at));
      default -> word(at);
    };
  }

  private int add(Kind kind, int from, int to) {
    kinds.add(kind.ordinal());
    starts.add(from);
    ends.add(to);
    return to;
  }

  /// A string that is not closed ends with its line; a raw line break inside a string is told from
  /// that by what the next line begins with.
  private int endOfString(int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      } else if ((c == '\n' || c == '\r') && isStructure(i)) {
        return i;
      }
    }
    return text.length();
  }

  private boolean isStructure(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i < text.length() && "\"{}[]".indexOf(text.charAt(i)) >= 0;
  }

  private int endOfComment(int from) {
    int end;
    if (text.startsWith("/*", from)) {
      end = text.indexOf("*/", from + 2);
      return end < 0 ? text.length() : end + 2;
    }
    if (!text.startsWith("//", from)) {
      return from + 1;
    }
    end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private int word(int from) {
    int to = from;
    while (to < text.length() && !endsWord(text.charAt(to))) {
      to++;
    }
    to = Math.max(to, from + 1);
    return add(kindOf(from, to), from, to);
  }

  private static boolean endsWord(char c) {
    return c <= ' ' || "{}[]:,\"".indexOf(c) >= 0;
  }

  private Kind kindOf(int from, int to) {
    int length = to - from;
    char first = text.charAt(from);
    if (first == '-' || first >= '0' && first <= '9') {
      return isNumber(from, to) ? Kind.NUMBER : Kind.BROKEN;
    }
    boolean isLiteral =
        length == 4 && (text.startsWith("true", from) || text.startsWith("null", from))
            || length == 5 && text.startsWith("false", from);
    return isLiteral ? Kind.LITERAL : Kind.BROKEN;
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
