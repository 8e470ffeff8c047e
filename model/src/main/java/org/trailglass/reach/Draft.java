package org.trailglass.reach;

import java.util.List;
import java.util.OptionalInt;
import org.trailglass.query.Query;

/// A line before its events are counted. Immutable.
///
/// @param parts what its query asks for beside the subject
/// @param ended the row of the event that ended it
record Draft(
    String code, List<String> texts, List<String> names, List<Query> parts, OptionalInt ended) {

  static Draft of(List<String> texts, List<Query> parts) {
    return new Draft("", texts, List.of(), parts, OptionalInt.empty());
  }

  /// What the queries of some lines have in common: nothing if there are none.
  static List<Query> any(List<Draft> drafts) {
    return drafts.isEmpty()
        ? List.of()
        : List.of(Query.or(drafts.stream().map(draft -> Query.and(draft.parts())).toList()));
  }
}
