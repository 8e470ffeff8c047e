package org.trailglass.query;

/// The text of a query and where its words end. Immutable.
record QueryText(String text) {

  int length() {
    return text.length();
  }

  boolean isAt(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean isAnyAt(int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  String part(int start, int end) {
    return text.substring(start, end);
  }

  /// The first place from `at` on that is no space.
  int skipSpaces(int at) {
    int i = at;
    while (i < text.length() && Signs.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Behind a word without quotes that may be a field: it ends also before `:`.
  int wordEnd(int from) {
    return end(from, true);
  }

  /// Behind a value without quotes, as it is meant: a colon does not end it.
  int runEnd(int from) {
    return end(from, false);
  }

  private int end(int from, boolean endsAtColon) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && Signs.isSpecial(text.charAt(i + 1))) {
        i++;
      } else if (Signs.endsWord(c) || endsAtColon && c == ':') {
        return i;
      }
      i++;
    }
    return i;
  }

  /// Behind all that is not parted by spaces or brackets, whatever it is.
  int pastedEnd(int from) {
    int i = from;
    while (i < text.length() && !Signs.isSpace(text.charAt(i)) && !isAnyAt(i, "()")) {
      i++;
    }
    return i;
  }

  /// Behind the next `close` that no backslash stands before; -1 if there is none.
  int closedEnd(int from, char close) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == close) {
        return i + 1;
      }
    }
    return -1;
  }

  /// Whether a word of the language stands here, in any case, and stands alone.
  boolean isWordAt(int at, String word) {
    int end = at + word.length();
    return text.regionMatches(true, at, word, 0, word.length())
        && (end == text.length() || Signs.endsWord(text.charAt(end)) || text.charAt(end) == ':');
  }
}
