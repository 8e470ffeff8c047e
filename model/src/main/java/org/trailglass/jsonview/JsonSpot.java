package org.trailglass.jsonview;

import java.util.List;

/// The value that stands at an offset of a shown text. Immutable.
///
/// @param steps that lead to it, from the outermost; through strings that hold JSON, too
/// @param from where it begins in the shown text
/// @param to where it ends in the shown text
public record JsonSpot(List<JsonStep> steps, int from, int to) {
  public JsonSpot {
    steps = List.copyOf(steps);
  }

  /// The keys among the steps: the path without list positions.
  public List<String> keys() {
    return steps.stream()
        .filter(JsonStep.Key.class::isInstance)
        .map(step -> ((JsonStep.Key) step).name())
        .toList();
  }
}
