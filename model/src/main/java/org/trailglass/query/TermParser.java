package org.trailglass.query;

import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.trailglass.query.Mistake.Kind;

/// Reads one term: a text, or a field with an operator and a value. One parse, one thread.
final class TermParser {
  private final Cursor cursor;
  private final QueryText text;
  private final Function<FieldName, Query> group;
  private final OtherLanguages others;
  private final FieldParser fields;
  private final WordReader words;

  /// @param group reads the brackets behind a field
  TermParser(Cursor cursor, Function<FieldName, Query> group) {
    this.cursor = cursor;
    this.group = group;
    text = cursor.text;
    others = new OtherLanguages(cursor);
    fields = new FieldParser(cursor);
    words = new WordReader(cursor);
  }

  /// Reads a term that stands for itself.
  Query term() {
    others.checkQuote();
    if (cursor.isAt('/')) {
      return new Query.Anywhere(regex(null));
    }
    if (text.isAnyAt(cursor.at, ":<>")) {
      others.checkOperator();
      int end = cursor.at + 1;
      throw new Mistaken(cursor.at, end, null, Kind.FIELD_MISSING, text.part(cursor.at, end));
    }
    if (cursor.isAt('"')) {
      return fields.isNext() ? valued() : new Query.Anywhere(quoted(null));
    }
    int run = text.runEnd(cursor.at);
    if (words.isColonText(run)) {
      return words.anywhere(run);
    }
    others.checkTerm();
    return fields.isNext() ? valued() : words.anywhere(text.wordEnd(cursor.at));
  }

  private Query valued() {
    var field = fields.read();
    if (cursor.isAt(':')) {
      cursor.take(cursor.at + 1, Token.Kind.OPERATOR, field);
      cursor.skipSpaces();
      return cursor.isAt('(') ? group.apply(field) : value(field);
    }
    others.checkOperator();
    var comparison = comparison();
    cursor.take(cursor.at + comparison.text().length(), Token.Kind.OPERATOR, field);
    cursor.skipSpaces();
    requireValue();
    return new Query.Field(field, new Test.Compare(comparison, words.bound(field)));
  }

  private Test.Comparison comparison() {
    boolean isLess = cursor.isAt('<');
    if (text.isAt(cursor.at + 1, '=')) {
      return isLess ? Test.Comparison.AT_MOST : Test.Comparison.AT_LEAST;
    }
    return isLess ? Test.Comparison.LESS : Test.Comparison.MORE;
  }

  /// Reads one value of a field, behind a colon or within brackets.
  Query value(FieldName field) {
    requireValue();
    others.checkQuote();
    others.checkValue();
    if (cursor.isAt('/')) {
      return new Query.Field(field, regex(field));
    }
    if (cursor.isAt('"')) {
      return new Query.Field(field, quoted(field));
    }
    return new Query.Field(field, words.test(field));
  }

  private void requireValue() {
    if (cursor.isAtBreak() || cursor.isAtWord("not")) {
      throw cursor.nothingAfterLast();
    }
  }

  private TextTest quoted(@Nullable FieldName field) {
    int end = text.closedEnd(cursor.at + 1, '"');
    if (end < 0) {
      throw fields.notClosed(cursor.at, field);
    }
    var token = cursor.take(end, Token.Kind.QUOTED, field);
    return new TextTest.Is(Signs.unquoted(token.substring(1, token.length() - 1)));
  }

  private TextTest regex(@Nullable FieldName field) {
    int start = cursor.at;
    int end = text.closedEnd(start + 1, '/');
    if (end < 0) {
      int length = text.length();
      cursor.take(length, Token.Kind.REGEX, field);
      throw new Mistaken(start, length, new Fix(length, length, "/"), Kind.REGEX_NOT_CLOSED);
    }
    if (end < text.length() && !Signs.isSpace(text.text().charAt(end)) && !text.isAt(end, ')')) {
      int pasted = text.pastedEnd(start);
      end = Math.max(end, pasted);
      throw new Mistaken(
          start, end, cursor.quote(start, end), Kind.NEEDS_QUOTES, text.part(start, end));
    }
    var token = cursor.take(end, Token.Kind.REGEX, field);
    return compiled(start, RegexForm.read(token.substring(1, token.length() - 1)));
  }

  private TextTest compiled(int start, String pattern) {
    try {
      RegexForm.compile(pattern);
      return new TextTest.Finds(pattern);
    } catch (PatternSyntaxException e) {
      throw new Mistaken(start, cursor.at, null, Kind.REGEX_WRONG, e.getDescription());
    } catch (StackOverflowError e) {
      throw new Mistaken(start, cursor.at, null, Kind.REGEX_TOO_DEEP);
    }
  }
}
