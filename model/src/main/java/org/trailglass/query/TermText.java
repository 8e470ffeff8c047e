package org.trailglass.query;

import java.util.List;
import java.util.stream.Collectors;

/// Changes a text of a query at one of its terms, and leaves all else as the person typed it.
public final class TermText {
  private TermText() {}

  /// The text without a term, and without the `and` that joined it.
  public static String remove(ParsedQuery parsed, Term term) {
    var text = parsed.text();
    int index = parsed.terms().indexOf(term);
    int next = parsed.terms().size() == 1 ? text.length() : parsed.terms().get(1).start();
    if (index == 0) {
      return text.substring(0, term.start()) + text.substring(next);
    }
    var before = text.substring(0, parsed.terms().get(index - 1).end());
    var after = text.substring(term.end());
    return before + (after.isEmpty() || Signs.isSpace(after.charAt(0)) ? "" : " ") + after;
  }

  /// The text with a query in the place of a term.
  public static String replace(ParsedQuery parsed, Term term, Query query) {
    return replaced(parsed.text(), term, QueryPrinter.part(query));
  }

  /// The text with the opposite of a term in its place, switched off if that was.
  public static String negate(ParsedQuery parsed, Term term) {
    var text = parsed.text();
    if (isChoice(parsed)) {
      return replaced(text, term, "not (" + own(text, term) + ')');
    }
    int at = first(text, term.start());
    boolean isSwitched = term.isOff() && text.charAt(at) == '~';
    int own = isSwitched ? new QueryText(text).skipSpaces(at + 1) : at;
    if (!term.isNegated() && isSwitched == term.isOff()) {
      int start = isSwitched ? own : term.start();
      return text.substring(0, start) + "not " + text.substring(start);
    }
    int length = negationLength(text, own);
    if (term.isNegated() && isSwitched == term.isOff() && length > 0) {
      int end = new QueryText(text).skipSpaces(own + length);
      return text.substring(0, own) + text.substring(end);
    }
    var opposite =
        term.query() instanceof Query.Off off
            ? new Query.Off(off.part().negated())
            : term.query().negated();
    return replaced(text, term, QueryPrinter.part(opposite));
  }

  /// The text with a term switched off: it stays there and filters nothing.
  public static String switchOff(ParsedQuery parsed, Term term) {
    var own = own(parsed.text(), term);
    return term.isOff()
        ? parsed.text()
        : replaced(parsed.text(), term, isChoice(parsed) ? "~(" + own + ')' : '~' + own);
  }

  /// The text with a term that was switched off in force again.
  public static String switchOn(ParsedQuery parsed, Term term) {
    if (!(term.query() instanceof Query.Off off)) {
      return parsed.text();
    }
    int at = first(parsed.text(), term.start());
    return parsed.text().charAt(at) == '~'
        ? parsed.text().substring(0, at) + parsed.text().substring(at + 1)
        : replaced(parsed.text(), term, QueryPrinter.part(off.part()));
  }

  /// The text narrowed by a query, which is added to its end as far as it is not there already.
  public static String append(ParsedQuery parsed, Query more) {
    var present = parts(parsed.query());
    var missing =
        parts(more).stream()
            .distinct()
            .filter(part -> !present.contains(part))
            .map(QueryPrinter::part)
            .collect(Collectors.joining(" "));
    if (missing.isEmpty() || parsed.tokens().isEmpty()) {
      return missing.isEmpty() ? parsed.text() : missing;
    }
    int end = parsed.tokens().getLast().end();
    if (isChoice(parsed)) {
      return '('
          + parsed.text().substring(parsed.tokens().getFirst().start(), end)
          + ") "
          + missing;
    }
    return parsed.text() + (end < parsed.text().length() ? "" : " ") + missing;
  }

  private static List<Query> parts(Query query) {
    return switch (query) {
      case Query.All all -> List.of();
      case Query.And and -> and.parts();
      default -> List.of(query);
    };
  }

  /// Whether the text is an `or` without brackets around it.
  private static boolean isChoice(ParsedQuery parsed) {
    int depth = 0;
    for (var token : parsed.tokens()) {
      char first = parsed.text().charAt(token.start());
      if (token.kind() == Token.Kind.BRACKET) {
        depth += first == '(' ? 1 : -1;
      } else if (depth == 0 && token.kind() == Token.Kind.WORD && "oO".indexOf(first) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Where a term begins within the brackets around it.
  private static int first(String text, int start) {
    int at = start;
    while (text.charAt(at) == '(' || Signs.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int negationLength(String text, int at) {
    return text.charAt(at) == '-' ? 1 : new QueryText(text).isWordAt(at, "not") ? 3 : 0;
  }

  private static String own(String text, Term term) {
    return text.substring(term.start(), term.end());
  }

  private static String replaced(String text, Term term, String replacement) {
    return text.substring(0, term.start()) + replacement + text.substring(term.end());
  }
}
