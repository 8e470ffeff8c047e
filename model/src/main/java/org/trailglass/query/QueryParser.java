package org.trailglass.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailglass.query.Mistake.Kind;

/// Reads the text of a query. Bad text is a value too, a {@link Mistake}; the time is proportional
/// to the length of the text. One parse, one thread.
public final class QueryParser {

  /// How many brackets and negations may stand in each other.
  public static final int MAX_DEPTH = 250;

  private final Cursor cursor;
  private final TermParser termParser;
  private List<Term> terms = List.of();
  private int depth;

  private QueryParser(String text) {
    cursor = new Cursor(text);
    termParser = new TermParser(cursor, this::group);
  }

  /// Reads a query, or finds the first mistake.
  public static Parsed parse(String text) {
    return new QueryParser(text).parse();
  }

  /// What the text consists of, to be coloured: of a text with a mistake up to there.
  public static List<Token> tokens(String text) {
    var parser = new QueryParser(text);
    return switch (parser.parse()) {
      case ParsedQuery parsed -> parsed.tokens();
      case Mistake mistake -> {
        var tokens = new ArrayList<>(parser.cursor.tokens);
        tokens.removeIf(token -> token.end() > mistake.start());
        if (mistake.start() < mistake.end()) {
          tokens.add(new Token(mistake.start(), mistake.end(), Token.Kind.MISTAKE, null));
        }
        yield List.copyOf(tokens);
      }
    };
  }

  /// All tokens that the parser came to see, also those that are part of a mistake.
  static List<Token> seenTokens(String text) {
    var parser = new QueryParser(text);
    parser.parse();
    return parser.cursor.tokens;
  }

  private Parsed parse() {
    try {
      var query = alternatives(null);
      if (!cursor.isAtEnd()) {
        int at = cursor.at;
        throw new Mistaken(at, at + 1, new Fix(at, at + 1, ""), Kind.BRACKET_TOO_MANY);
      }
      return new ParsedQuery(cursor.text.text(), query, terms, cursor.tokens);
    } catch (Mistaken e) {
      return e.mistake();
    }
  }

  /// Reads up to a closing bracket or the end.
  ///
  /// @param field whose values are read; null outside of the brackets behind a field
  private Query alternatives(@Nullable FieldName field) {
    cursor.skipSpaces();
    int start = cursor.at;
    var parts = new ArrayList<Query>();
    while (true) {
      int from = cursor.at;
      var part = conjunction(field);
      boolean isFollowed = cursor.isAtWord("or");
      if (part instanceof Query.All && (isFollowed || !parts.isEmpty())) {
        throw emptySide(from, parts.isEmpty());
      }
      parts.add(part);
      if (!isFollowed) {
        break;
      }
      cursor.takeWord(2);
      cursor.skipSpaces();
    }
    var query = Query.or(parts);
    if (depth == 0 && parts.size() > 1) {
      terms = List.of(new Term(start, cursor.tokens.getLast().end(), query));
    }
    return query;
  }

  /// What is wrong with a side of an `or` that is empty or lets everything through.
  private Mistaken emptySide(int from, boolean isFirst) {
    int end = cursor.tokens.isEmpty() ? from : cursor.tokens.getLast().end();
    if (end > from) {
      return new Mistaken(from, end, null, Kind.LETS_ALL_THROUGH);
    }
    return isFirst ? nothingBefore(2) : cursor.nothingAfterLast();
  }

  private Mistaken nothingBefore(int length) {
    int end = cursor.at + length;
    var fix = new Fix(cursor.at, cursor.text.skipSpaces(end), "");
    return new Mistaken(cursor.at, end, fix, Kind.NOTHING_BEFORE, cursor.text.part(cursor.at, end));
  }

  private Query conjunction(@Nullable FieldName field) {
    var parts = new ArrayList<Query>();
    var found = new ArrayList<Term>();
    while (isFollowed(!parts.isEmpty())) {
      int start = cursor.at;
      var part = negatable(field);
      parts.add(part);
      if (depth == 0) {
        found.add(new Term(start, cursor.at, part));
      }
    }
    if (depth == 0) {
      terms = found;
    }
    return Query.and(parts);
  }

  /// Whether another part of an `and` follows, behind the word or without it.
  private boolean isFollowed(boolean hasPart) {
    cursor.skipSpaces();
    boolean isJoined = cursor.isAtWord("and");
    if (isJoined) {
      if (!hasPart) {
        throw nothingBefore(3);
      }
      cursor.takeWord(3);
      cursor.skipSpaces();
    }
    if (isJoined && cursor.isAtBreak()) {
      throw cursor.nothingAfterLast();
    }
    return !cursor.isAtBreak();
  }

  /// Reads a term with what stands before it.
  private Query negatable(@Nullable FieldName field) {
    if (cursor.isAtWord("not")) {
      return new Query.Not(operand(3, field));
    }
    if (cursor.isAt('-')) {
      return new Query.Not(operand(1, field));
    }
    if (cursor.isAt('~')) {
      return new Query.Off(operand(1, field));
    }
    if (cursor.isAt('(')) {
      return group(field);
    }
    return field == null ? termParser.term() : termParser.value(field);
  }

  private Query operand(int length, @Nullable FieldName field) {
    cursor.takeWord(length);
    if (length > 1) {
      cursor.skipSpaces();
    }
    if (cursor.isAtBreak() || Signs.isSpace(cursor.text.text().charAt(cursor.at))) {
      throw cursor.nothingAfterLast();
    }
    enter();
    var query = negatable(field);
    depth--;
    return query;
  }

  private Query group(@Nullable FieldName field) {
    int open = cursor.at;
    cursor.take(open + 1, Token.Kind.BRACKET, null);
    enter();
    var query = alternatives(field);
    depth--;
    if (!cursor.isAt(')')) {
      int end = cursor.tokens.getLast().end();
      var column = Integer.toString(open + 1);
      throw new Mistaken(end, end, new Fix(end, end, ")"), Kind.BRACKET_NOT_CLOSED, column);
    }
    cursor.take(cursor.at + 1, Token.Kind.BRACKET, null);
    if (field != null && query instanceof Query.All) {
      throw new Mistaken(open, cursor.at, null, Kind.BRACKETS_EMPTY);
    }
    return query;
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      int at = Math.min(cursor.at, cursor.text.length() - 1);
      throw new Mistaken(at, at + 1, null, Kind.TOO_DEEP, Integer.toString(MAX_DEPTH));
    }
  }
}
