package org.trailglass.query;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.trailglass.query.CompletionContext.AtConnective;
import org.trailglass.query.CompletionContext.AtField;
import org.trailglass.query.CompletionContext.AtOperator;
import org.trailglass.query.CompletionContext.AtValue;
import org.trailglass.query.CompletionContext.Nowhere;

/// Finds what may stand at the caret from the tokens before it.
final class CompletionFinder {
  private final QueryText whole;
  private final QueryText before;
  private final int caret;
  private final List<Token> tokens;

  CompletionFinder(String text, int caret) {
    whole = new QueryText(text);
    before = new QueryText(text.substring(0, caret));
    this.caret = caret;
    tokens = QueryParser.seenTokens(before.text());
  }

  CompletionContext find() {
    if (tokens.isEmpty()) {
      return before.skipSpaces(0) == caret ? begin() : new Nowhere(caret, caret);
    }
    var last = tokens.getLast();
    if (before.skipSpaces(last.end()) < caret) {
      return new Nowhere(caret, caret);
    }
    boolean isTouching = last.end() == caret;
    return switch (last.kind()) {
      case OPERATOR -> value(last, caret, "");
      case BRACKET -> before.isAt(last.start(), '(') ? begin() : complete();
      case WORD -> atWord(last, isTouching);
      case VALUE -> isTouching ? inWord(last) : behind(last);
      case QUOTED -> isOpen(last) ? inQuotes(last) : isTouching ? complete() : behind(last);
      case REGEX -> isTouching ? new Nowhere(caret, caret) : complete();
      case FIELD, MISTAKE -> new Nowhere(caret, caret);
    };
  }

  private CompletionContext atWord(Token word, boolean isTouching) {
    var text = text(word);
    boolean isSign = text.length() == 1;
    if (isSign || !isTouching) {
      return isSign && !isTouching ? new Nowhere(caret, caret) : begin();
    }
    return new AtConnective(word.start(), caret, text, listed());
  }

  private CompletionContext begin() {
    return listed()
        .<CompletionContext>map(field -> new AtValue(caret, caret, field, "", false))
        .orElseGet(() -> new AtField(caret, caret, ""));
  }

  private CompletionContext complete() {
    return new AtConnective(caret, caret, "", listed());
  }

  private CompletionContext behind(Token token) {
    return token.field() == null ? new AtOperator(caret, caret, text(token)) : complete();
  }

  private CompletionContext inWord(Token word) {
    if (word.field() == null) {
      int end = Math.max(caret, whole.wordEnd(word.start()));
      return new AtField(word.start(), end, text(word));
    }
    var parts = Wildcards.read(text(word));
    boolean isText = parts.size() == 1 && parts.getFirst() instanceof Wildcard.Text;
    var prefix = isText ? ((Wildcard.Text) parts.getFirst()).text() : text(word);
    return value(word, word.start(), prefix);
  }

  private CompletionContext inQuotes(Token quoted) {
    int start = quoted.start();
    if (quoted.field() != null) {
      var inner = Signs.unquoted(before.part(start + 1, caret));
      int end = whole.isAt(caret, '"') ? caret + 1 : caret;
      return new AtValue(start, end, quoted.field(), inner, isCompared());
    }
    return before.isAt(start, '"')
        ? new Nowhere(caret, caret)
        : new AtField(start, caret, text(quoted));
  }

  private CompletionContext value(Token token, int start, String prefix) {
    var field = token.field();
    if (field == null) {
      return new Nowhere(caret, caret);
    }
    int end = Math.max(caret, whole.runEnd(start));
    return new AtValue(start, end, field, prefix, isCompared());
  }

  private boolean isOpen(Token quoted) {
    int quote = before.isAt(quoted.start(), '"') ? quoted.start() + 1 : -1;
    return quote < 0 || before.closedEnd(quote, '"') < 0;
  }

  private boolean isCompared() {
    for (var token : tokens.reversed()) {
      if (token.kind() == Token.Kind.OPERATOR) {
        return before.isAnyAt(token.start(), "<>");
      }
    }
    return false;
  }

  /// The field whose values stand in the brackets around the caret.
  private Optional<FieldName> listed() {
    var around = new ArrayDeque<Optional<FieldName>>();
    var last = Optional.<Token>empty();
    for (var token : tokens) {
      if (token.kind() == Token.Kind.BRACKET && before.isAt(token.start(), '(')) {
        var outer = around.isEmpty() ? Optional.<FieldName>empty() : around.peek();
        around.push(
            last.filter(operator -> operator.kind() == Token.Kind.OPERATOR)
                .map(Token::field)
                .or(() -> outer));
      } else if (token.kind() == Token.Kind.BRACKET) {
        around.pop();
      }
      last = Optional.of(token);
    }
    return around.isEmpty() ? Optional.empty() : around.peek();
  }

  private String text(Token token) {
    return before.part(token.start(), token.end());
  }
}
