package org.trailglass.app.workspace;

import java.util.List;
import java.util.function.Predicate;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;

/// What narrows the events: the text as a person wrote it, or as a click did, and what it says.
/// Immutable.
///
/// @param query what the text reads as
public record Filter(String text, Query query) {

  /// Lets every event through.
  public static Filter none() {
    return new Filter("", new Query.All());
  }

  /// A query in its own words.
  public static Filter of(Query query) {
    return new Filter(QueryPrinter.print(query), query);
  }

  /// This filter narrowed by a query. What a person wrote stays as it is, if the query can be
  /// written behind it.
  public Filter and(Query more) {
    var narrowed = query.and(more);
    if (narrowed.equals(query)) {
      return this;
    }
    var longer = (text.strip() + " " + QueryPrinter.print(more)).strip();
    return QueryParser.parse(longer) instanceof ParsedQuery parsed
            && parsed.query().equals(narrowed)
        ? new Filter(longer, narrowed)
        : of(narrowed);
  }

  /// This filter without some parts of its outermost `and`. The rest of what a person wrote stays
  /// as it is, if it can be read without them.
  public Filter without(Predicate<Query> isUnwanted) {
    var parts = query instanceof Query.And and ? and.parts() : List.of(query);
    var kept = Query.and(parts.stream().filter(isUnwanted.negate()).toList());
    if (kept.equals(query)) {
      return this;
    }
    return QueryParser.parse(text) instanceof ParsedQuery parsed
            && QueryParser.parse(cut(parsed, isUnwanted)) instanceof ParsedQuery shorter
            && shorter.query().equals(kept)
        ? new Filter(shorter.text(), kept)
        : of(kept);
  }

  /// The text from the end of a term on to that of the next belongs to the next: what joins them
  /// goes with it; with the first one goes what is behind it.
  private static String cut(ParsedQuery parsed, Predicate<Query> isUnwanted) {
    var kept = new StringBuilder();
    int end = 0;
    for (var term : parsed.terms()) {
      if (!isUnwanted.test(term.query())) {
        int start = kept.isEmpty() ? term.start() : end;
        kept.append(parsed.text(), start, term.end());
      }
      end = term.end();
    }
    return kept.toString();
  }

  /// Whether it lets every event through.
  public boolean isNone() {
    return query instanceof Query.All;
  }
}
