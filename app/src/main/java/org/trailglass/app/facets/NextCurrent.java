package org.trailglass.app.facets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.app.facets.FieldTerms.Mark;
import org.trailglass.app.value.FieldValue;

/// Finds the line that is current after a facet has other values: that of the same value, so that
/// the keyboard does not slip to another one. Of a value that is gone or was filtered out the next
/// one after it, else the one before, so that a person goes on from there. Immutable.
final class NextCurrent {
  private final List<FacetValue> before;
  private final List<FacetValue> after;

  /// Where the values are now.
  private final Map<Optional<FieldValue>, Integer> places = new HashMap<>();

  /// @param before the values as they were
  /// @param after the values as they are now
  NextCurrent(List<FacetValue> before, List<FacetValue> after) {
    this.before = before;
    this.after = after;
    for (int place = 0; place < after.size(); place++) {
      places.putIfAbsent(after.get(place).value(), place);
    }
  }

  /// The index of the line that takes the place of a line; -1 if none is left.
  int of(int line) {
    var value = before.get(line);
    int same = index(value.value());
    boolean isNowOut =
        same >= 0 && after.get(same).mark() == Mark.UNWANTED && value.mark() != Mark.UNWANTED;
    if (same >= 0 && !isNowOut) {
      return same;
    }
    for (int next = line + 1; next < before.size(); next++) {
      if (stays(next)) {
        return index(before.get(next).value());
      }
    }
    for (int last = line - 1; last >= 0; last--) {
      if (stays(last)) {
        return index(before.get(last).value());
      }
    }
    return same >= 0 ? same : Math.min(line, after.size() - 1);
  }

  private boolean stays(int line) {
    int now = index(before.get(line).value());
    return now >= 0 && after.get(now).mark() != Mark.UNWANTED;
  }

  private int index(Optional<FieldValue> value) {
    return places.getOrDefault(value, -1);
  }
}
