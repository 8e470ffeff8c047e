package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.workspace.Names;
import org.trailglass.jsonview.JsonSpot;
import org.trailglass.jsonview.JsonStyle;
import org.trailglass.jsonview.JsonView;

/// A stretch of a view's text that shows a value with a name. Immutable.
///
/// @param start in the view's text
/// @param end likewise
record NamedSpot(int start, int end, String name) {
  /// A character of a value takes no more than these when it is written.
  private static final int LONGEST_ESCAPE = 6;

  /// Those of a line, in order; of a value that goes on beyond the line what is on it. In the
  /// background or, for the few lines in view, on the FX thread.
  static List<NamedSpot> on(JsonView view, int line, Names names) {
    if (names.isEmpty()) {
      return List.of();
    }
    var spots = new ArrayList<NamedSpot>();
    int at = view.lineStart(line);
    int next = at;
    for (var span : view.spans(line)) {
      if (at >= next && isOfValue(span.style())) {
        at(view, at, names)
            .map(found -> found.within(view.lineStart(line), view.lineEnd(line)))
            .ifPresent(spots::add);
        // Also without a name: a value of many escapes has many spans, and is read once.
        next = view.spot(at).map(JsonSpot::to).orElse(next);
      }
      at += span.length();
    }
    return List.copyOf(spots);
  }

  /// A key stands for its value, but is not it.
  private static boolean isOfValue(JsonStyle style) {
    return style == JsonStyle.STRING || style == JsonStyle.NUMBER || style == JsonStyle.ESCAPE;
  }

  /// The one at an offset, where the value there, or that of the key there, has a name.
  static Optional<NamedSpot> at(JsonView view, int offset, Names names) {
    return names.isEmpty()
        ? Optional.empty()
        : view.spot(offset)
            .filter(spot -> spot.to() - spot.from() <= LONGEST_ESCAPE * Names.LONGEST_VALUE)
            .flatMap(
                spot ->
                    view.value(offset)
                        .flatMap(names::of)
                        .map(name -> new NamedSpot(spot.from(), spot.to(), name)));
  }

  private NamedSpot within(int from, int to) {
    return new NamedSpot(Math.max(start, from), Math.min(end, to), name);
  }
}
