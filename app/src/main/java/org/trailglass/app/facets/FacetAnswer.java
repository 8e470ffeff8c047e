package org.trailglass.app.facets;

import java.util.List;

/// What was counted of one field. Immutable.
///
/// @param values the most frequent ones; those that the filter names are always among them
/// @param distinct how many values the result has
/// @param matching how many values there are to show: of those that are searched for
/// @param isUnique whether each value occurs once, so that none is more frequent than others
record FacetAnswer(List<FacetValue> values, int distinct, int matching, boolean isUnique) {
  FacetAnswer {
    values = List.copyOf(values);
  }

  /// How many values are not shown.
  int more() {
    long shown = values.stream().filter(line -> line.value().isPresent()).count();
    return isUnique ? 0 : (int) Math.max(0, matching - shown);
  }
}
