package org.trailglass.app.queryfield;

import java.util.List;

/// What may be typed at a place of the text. Immutable.
///
/// @param start where the text to be replaced begins
/// @param end behind the text to be replaced
/// @param typed what is typed of it, to be marked in what is shown
/// @param items empty where there is nothing to show
/// @param chosen the one that Enter takes; -1 for none
record Suggestions(int start, int end, String typed, List<Suggestion> items, int chosen) {

  Suggestions {
    items = List.copyOf(items);
  }

  /// Nothing.
  static Suggestions none() {
    return new Suggestions(0, 0, "", List.of(), -1);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /// With another one chosen: round from the last to the first.
  Suggestions moved(int step) {
    int from = chosen < 0 && step < 0 ? 0 : chosen;
    return choosing(Math.floorMod(from + step, items.size()));
  }

  /// With one chosen further away, which does not go round.
  Suggestions paged(int step) {
    return choosing(Math.clamp(chosen + step, 0, items.size() - 1));
  }

  Suggestions choosing(int index) {
    return new Suggestions(start, end, typed, items, index);
  }
}
