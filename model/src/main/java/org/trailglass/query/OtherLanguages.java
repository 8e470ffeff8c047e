package org.trailglass.query;

import org.jspecify.annotations.Nullable;
import org.trailglass.query.Mistake.Kind;

/// Recognises how other languages write a question, and says how it is written here. One parse, one
/// thread.
final class OtherLanguages {
  private final Cursor cursor;
  private final QueryText text;

  OtherLanguages(Cursor cursor) {
    this.cursor = cursor;
    text = cursor.text;
  }

  /// Stops at a quote that is none here: `'a b'`, `“a b”`.
  void checkQuote() {
    if (!text.isAnyAt(cursor.at, Signs.OTHER_QUOTES)) {
      return;
    }
    int start = cursor.at;
    int close = start + 1;
    while (close < text.length() && !text.isAnyAt(close, Signs.OTHER_QUOTES + '"')) {
      close++;
    }
    boolean isClosed = close < text.length();
    int end = isClosed ? close + 1 : start + 1;
    var fix = isClosed ? new Fix(start, end, Signs.quoted(text.part(start + 1, close))) : null;
    throw new Mistaken(start, end, fix, Kind.OTHER_LANGUAGE, text.part(start, start + 1), "\"");
  }

  /// Stops at `<>` behind a field.
  void checkOperator() {
    if (text.isAt(cursor.at, '<') && text.isAt(cursor.at + 1, '>')) {
      throw operator(cursor.at, cursor.at, cursor.at + 2);
    }
  }

  /// Stops at an operator behind a colon, or in the brackets behind a field.
  void checkValue() {
    int start = cursor.at;
    int end = start;
    while (text.isAnyAt(end, "<>=")) {
      end++;
    }
    var colon = cursor.tokens.getLast();
    boolean isAfterColon = colon.kind() == Token.Kind.OPERATOR;
    if (end > start) {
      var signs = text.part(start, end);
      boolean isEqual = signs.charAt(0) == '=';
      var fix = isAfterColon ? new Fix(colon.start(), end, isEqual ? ":" : signs) : null;
      var written = isAfterColon ? ':' + signs : signs;
      throw new Mistaken(start, end, fix, Kind.OTHER_LANGUAGE, written, isEqual ? ":" : signs);
    }
    if (cursor.isAt('!')) {
      var fix = isAfterColon ? negated(colon, start + 1) : new Fix(start, start + 1, "not ");
      throw new Mistaken(start, start + 1, fix, Kind.OTHER_LANGUAGE, "!", "not");
    }
    checkComma(isAfterColon);
  }

  private Fix negated(Token colon, int end) {
    int field = colon.start();
    for (var token : cursor.tokens.reversed()) {
      if (token.kind() == Token.Kind.FIELD) {
        field = token.start();
        break;
      }
    }
    return new Fix(field, end, "not " + text.part(field, colon.end()));
  }

  /// Stops at a comma between the values of a list.
  private void checkComma(boolean isAfterColon) {
    int end = text.runEnd(cursor.at);
    boolean isPlain = text.isAt(end - 1, ',') && !text.isAt(end - 2, '\\');
    if (!isAfterColon && end - 1 > cursor.at && isPlain) {
      throw new Mistaken(
          end - 1, end, new Fix(end - 1, end, " or"), Kind.OTHER_LANGUAGE, ",", "or");
    }
  }

  /// Stops at a word, outside of a field's values, that holds an operator of another language.
  void checkTerm() {
    int start = cursor.at;
    int end = text.wordEnd(start);
    if (cursor.isAt('!') && !text.isAt(start + 1, '=') && !text.isAt(start + 1, '~')) {
      var fix = new Fix(start, text.skipSpaces(start + 1), "not ");
      throw new Mistaken(start, start + 1, fix, Kind.OTHER_LANGUAGE, "!", "not");
    }
    checkIn(start, end);
    for (int i = start; i < end; i++) {
      char c = text.text().charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '=' || c == '!' && text.isAt(i + 1, '~')) {
        boolean hasSign = i > start && text.isAnyAt(i - 1, "!~");
        throw operator(start, hasSign ? i - 1 : i, operatorEnd(i + 1));
      } else if ((c == '&' || c == '|') && (text.isAt(i + 1, c) || end - start == 1)) {
        throw joined(c, i);
      }
    }
  }

  private int operatorEnd(int from) {
    int end = from;
    while (text.isAnyAt(end, "=~<>")) {
      end++;
    }
    return end;
  }

  private Mistaken joined(char c, int at) {
    int end = text.isAt(at + 1, c) ? at + 2 : at + 1;
    var word = c == '&' ? "and" : "or";
    boolean isApart = at == 0 || Signs.isSpace(text.text().charAt(at - 1));
    boolean isApartBehind = end == text.length() || Signs.isSpace(text.text().charAt(end));
    var fix = new Fix(at, end, (isApart ? "" : " ") + word + (isApartBehind ? "" : " "));
    return new Mistaken(at, end, fix, Kind.OTHER_LANGUAGE, text.part(at, end), word);
  }

  /// Stops at `field in (a, b)`.
  private void checkIn(int start, int end) {
    int next = text.skipSpaces(end);
    var before = fieldBefore();
    if (before != null && cursor.isAtWord("in") && text.isAt(next, '(')) {
      var fix = new Fix(before.end(), next, ":");
      throw new Mistaken(start, end, fix, Kind.OTHER_LANGUAGE, "in", ":");
    }
  }

  /// The word before this one, if a field may have been meant.
  private @Nullable Token fieldBefore() {
    var last = cursor.tokens.isEmpty() ? null : cursor.tokens.getLast();
    boolean isWord = last != null && last.kind() == Token.Kind.VALUE && last.field() == null;
    return isWord ? last : null;
  }

  /// What is wrong with an operator that has another form here.
  private Mistaken operator(int word, int start, int end) {
    var signs = text.part(start, end);
    boolean isNot = signs.startsWith("!") || signs.equals("<>");
    var here = signs.equals("=>") ? ">=" : signs.equals("=<") ? "<=" : ":";
    var last = cursor.tokens.isEmpty() ? null : cursor.tokens.getLast();
    int left = word;
    int leftEnd = start;
    if (word == start
        && last != null
        && (fieldBefore() != null || last.kind() == Token.Kind.FIELD)) {
      left = last.start();
      leftEnd = last.end();
    }
    int next = text.skipSpaces(end);
    var fix =
        left == leftEnd
            ? null
            : new Fix(left, next, (isNot ? "not " : "") + text.part(left, leftEnd) + here);
    return new Mistaken(
        start, end, fix, Kind.OTHER_LANGUAGE, signs, isNot ? "not field:value" : here);
  }
}
