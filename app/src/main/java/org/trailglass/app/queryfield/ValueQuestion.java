package org.trailglass.app.queryfield;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.Names;
import org.trailglass.query.CompletionContext;
import org.trailglass.query.FieldName;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.Term;
import org.trailglass.search.Search;
import org.trailglass.store.EventStore;
import org.trailglass.store.Needle;
import org.trailglass.summary.TopValues;

/// Asks for the values of a field: the most frequent first, of the events that the other terms of
/// the text let through. Immutable; runs in the background.
///
/// @param names that stand beside values
record ValueQuestion(EventStore store, FieldName field, String typed, Query others, Names names) {
  private static final int MOST = 60;

  /// A longer value is no help: nobody reads it, and it would fill the text.
  private static final int LONGEST = 1_000;

  private static final int LONGEST_SHOWN = 160;

  /// The terms of a text without the one at a place.
  static Query others(String text, int start, int end) {
    var whole = text.substring(0, start) + "x" + text.substring(Math.min(end, text.length()));
    return QueryParser.parse(whole) instanceof ParsedQuery parsed
        ? Query.and(
            parsed.terms().stream()
                .filter(term -> start < term.start() || start >= term.end())
                .map(Term::query)
                .toList())
        : new Query.All();
  }

  List<Suggestion> ask(Search search, BooleanSupplier isOvertaken) {
    var rows = search.rows(store, others, isOvertaken);
    var top = TopValues.of(rows, field.path(), MOST, new Needle(typed)).top();
    var suggestions = new ArrayList<Suggestion>();
    for (var value : top) {
      if (value.value().length() <= LONGEST) {
        suggestions.add(
            new Suggestion(
                Suggestion.Kind.VALUE,
                shown(value.value()),
                new NamedText(names).nameOf(value.value()),
                OptionalLong.of(value.events()),
                CompletionContext.written(value.value()),
                false));
      }
    }
    return suggestions;
  }

  /// As it is offered; the empty text as it is written, so that its line is not empty.
  private static String shown(String value) {
    return value.isEmpty() ? "\"\"" : VisibleText.of(ShortText.of(value, LONGEST_SHOWN));
  }
}
