package org.trailglass.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a text is read, and what was found in it. One parse, one thread.
final class Cursor {
  final QueryText text;
  final List<Token> tokens = new ArrayList<>();
  int at;

  Cursor(String text) {
    this.text = new QueryText(text);
  }

  void skipSpaces() {
    at = text.skipSpaces(at);
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  boolean isAt(char c) {
    return text.isAt(at, c);
  }

  /// Whether nothing but the end of the text, or of a bracket, follows, or a word that joins.
  boolean isAtBreak() {
    return isAtEnd() || isAt(')') || isAtWord("and") || isAtWord("or");
  }

  boolean isAtWord(String word) {
    return text.isWordAt(at, word);
  }

  /// Takes a token up to `end`.
  ///
  /// @return the text of it
  String take(int end, Token.Kind kind, @Nullable FieldName field) {
    int start = at;
    tokens.add(new Token(start, end, kind, field));
    at = end;
    return text.part(start, end);
  }

  /// Takes a sign or a word of the language.
  void takeWord(int length) {
    take(at + length, Token.Kind.WORD, null);
  }

  /// What to throw if something ought to follow the last token and does not.
  Mistaken nothingAfterLast() {
    var last = tokens.getLast();
    var word = text.part(last.start(), last.end());
    int end = text.skipSpaces(last.end());
    boolean isWord =
        last.kind() == Token.Kind.OPERATOR && end < text.length() && !text.isAt(end, ')');
    return isWord
        ? wordOfLanguage()
        : new Mistaken(last.start(), last.end(), null, Mistake.Kind.NOTHING_AFTER, word);
  }

  private Mistaken wordOfLanguage() {
    int end = text.wordEnd(at);
    var word = text.part(at, end);
    return new Mistaken(at, end, quote(at, end), Mistake.Kind.WORD_OF_LANGUAGE, word);
  }

  /// The change that puts quotes around a piece of the text.
  Fix quote(int start, int end) {
    return new Fix(start, end, Signs.quoted(text.part(start, end)));
  }
}
