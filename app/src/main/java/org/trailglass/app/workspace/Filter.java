package org.trailglass.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.query.Term;

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

  /// This filter with another query in the place of a part of its outermost `and`. The rest of what
  /// a person wrote stays as it is, if that can be.
  ///
  /// @param instead all events to take the part away
  public Filter with(Query part, Query instead) {
    var parts = new ArrayList<>(query instanceof Query.And and ? and.parts() : List.of(query));
    int at = parts.indexOf(part);
    if (at < 0 || part.equals(instead)) {
      return this;
    }
    parts.set(at, instead);
    var changed = Query.and(parts);
    return QueryParser.parse(text) instanceof ParsedQuery parsed
            && parsed.query().equals(query)
            && parsed.terms().size() > at
            && QueryParser.parse(edited(parsed.terms().get(at), instead))
                instanceof ParsedQuery edited
            && edited.query().equals(changed)
        ? new Filter(edited.text(), changed)
        : of(changed);
  }

  private String edited(Term term, Query instead) {
    var before = text.substring(0, term.start());
    var after = text.substring(term.end());
    return instead instanceof Query.All
        ? (before.stripTrailing() + " " + after.stripLeading()).strip()
        : before + QueryPrinter.print(instead) + after;
  }

  /// Whether it lets every event through.
  public boolean isNone() {
    return query instanceof Query.All;
  }
}
