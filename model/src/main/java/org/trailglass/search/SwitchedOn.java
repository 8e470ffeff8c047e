package org.trailglass.search;

import java.util.List;
import java.util.Optional;
import org.trailglass.query.Query;

/// Leaves out what is switched off in a query.
final class SwitchedOn {
  private SwitchedOn() {}

  /// The query as if the parts that are switched off were not there.
  static Query of(Query query) {
    return rest(query).orElseGet(Query.All::new);
  }

  private static Optional<Query> rest(Query query) {
    return switch (query) {
      case Query.Off off -> Optional.empty();
      case Query.Not not -> rest(not.part()).map(Query.Not::new);
      case Query.And and -> rest(and.parts()).map(Query::and);
      case Query.Or or -> rest(or.parts()).map(Query::or);
      case Query.All all -> Optional.of(all);
      case Query.Anywhere anywhere -> Optional.of(anywhere);
      case Query.Field field -> Optional.of(field);
    };
  }

  private static Optional<List<Query>> rest(List<Query> parts) {
    var rest = parts.stream().flatMap(part -> rest(part).stream()).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
  }
}
