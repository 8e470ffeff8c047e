package org.trailglass.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.query.TermText;

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
    return narrowed.equals(query)
        ? this
        : edited(narrowed, parsed -> TermText.append(parsed, more));
  }

  /// This filter without some parts of its outermost `and`. The rest of what a person wrote stays
  /// as it is, if it can be read without them.
  public Filter without(Predicate<Query> isUnwanted) {
    var filter = this;
    for (var part : parts()) {
      filter = isUnwanted.test(part) ? filter.with(part, new Query.All()) : filter;
    }
    return filter;
  }

  /// This filter with another query in the place of a part of its outermost `and`. The rest of what
  /// a person wrote stays as it is, if that can be.
  ///
  /// @param instead all events to take the part away
  public Filter with(Query part, Query instead) {
    var parts = new ArrayList<>(parts());
    int at = parts.indexOf(part);
    if (at < 0 || part.equals(instead)) {
      return this;
    }
    parts.set(at, instead);
    return edited(
        Query.and(parts),
        parsed -> {
          if (parsed.terms().size() <= at) {
            return "";
          }
          var term = parsed.terms().get(at);
          return instead instanceof Query.All
              ? TermText.remove(parsed, term).strip()
              : TermText.replace(parsed, term, instead);
        });
  }

  /// This filter without the last part of its outermost `and`.
  public Filter withoutLast() {
    return with(parts().getLast(), new Query.All());
  }

  private List<Query> parts() {
    return query instanceof Query.And and ? and.parts() : List.of(query);
  }

  /// A filter of a query, with this text changed if it reads as the query then.
  private Filter edited(Query changed, Function<ParsedQuery, String> change) {
    return QueryParser.parse(text) instanceof ParsedQuery parsed
            && QueryParser.parse(change.apply(parsed)) instanceof ParsedQuery edited
            && edited.query().equals(changed)
        ? new Filter(edited.text(), changed)
        : of(changed);
  }

  /// Whether it lets every event through.
  public boolean isNone() {
    return query instanceof Query.All;
  }
}
