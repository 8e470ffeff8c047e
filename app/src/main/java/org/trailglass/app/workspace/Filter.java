package org.trailglass.app.workspace;

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

  /// Whether it lets every event through.
  public boolean isNone() {
    return query instanceof Query.All;
  }
}
