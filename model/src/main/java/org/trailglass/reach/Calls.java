package org.trailglass.reach;

import java.util.List;
import org.trailglass.query.Query;

/// Calls that do a thing. Immutable.
///
/// @param names of the calls, without the date of their API
/// @param only which of those calls do it
record Calls(List<String> names, Query only) {
  static final Calls NONE = new Calls(List.of(), new Query.All());

  /// @param names between spaces
  static Calls named(String names) {
    return new Calls(List.of(names.split(" ")), new Query.All());
  }

  Calls only(Query which) {
    return new Calls(names, which);
  }
}
