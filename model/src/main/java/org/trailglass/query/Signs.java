package org.trailglass.query;

import java.util.List;

/// Which characters and words mean something in the text of a query.
final class Signs {
  private Signs() {}

  /// Quotes of other languages and of word processors.
  static final String OTHER_QUOTES = "'`‘’‚‛“”„‟«»";

  private static final String SPECIAL = "()\":<>*?/\\~=!&|-," + OTHER_QUOTES;

  private static final List<String> WORDS = List.of("and", "or", "not");

  static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Whether a backslash before it makes it plain.
  static boolean isSpecial(char c) {
    return isSpace(c) || SPECIAL.indexOf(c) >= 0;
  }

  /// Whether a word without quotes ends before it; a field also ends before `:`.
  static boolean endsWord(char c) {
    return isSpace(c) || "()\"<>".indexOf(c) >= 0;
  }

  /// Whether it is `and`, `or` or `not`.
  static boolean isWord(String text) {
    return WORDS.stream().anyMatch(text::equalsIgnoreCase);
  }

  /// Whether each character stands for itself in a word without quotes, and shows what it is:
  /// nothing invisible, nothing that turns the direction of writing.
  static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.codePoints()
            .allMatch(
                c ->
                    !(Character.isBmpCodePoint(c) && isSpecial((char) c) && c != '-' && c != ',')
                        && Character.isDefined(c)
                        && !isUnseen(Character.getType(c)))
        && text.charAt(0) != '-';
  }

  private static boolean isUnseen(int type) {
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE;
  }

  /// A text in quotes.
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// What stands in quotes.
  ///
  /// @param inner without the quotes around it
  static String unquoted(String inner) {
    if (inner.indexOf('\\') < 0) {
      return inner;
    }
    var text = new StringBuilder(inner.length());
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      boolean isEscape =
          c == '\\' && i + 1 < inner.length() && "\\\"".indexOf(inner.charAt(i + 1)) >= 0;
      text.append(isEscape ? inner.charAt(++i) : c);
    }
    return text.toString();
  }
}
