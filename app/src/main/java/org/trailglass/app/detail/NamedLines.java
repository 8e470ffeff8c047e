package org.trailglass.app.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.app.workspace.Names;

/// The values with names in the paragraphs of the control, looked for when they are first seen. FX
/// thread only.
final class NamedLines {
  private final LineWindow window;
  private final Map<Integer, List<NamedSpot>> known = new HashMap<>();
  private Names names = Names.none();

  NamedLines(LineWindow window) {
    this.window = window;
  }

  /// Other names hold.
  void show(Names newNames) {
    names = newNames;
    forget();
  }

  /// The paragraphs are new.
  void forget() {
    known.clear();
  }

  /// Whether there are no names at all.
  boolean isEmpty() {
    return names.isEmpty();
  }

  /// Those of a paragraph, in order; places are of the view's text.
  List<NamedSpot> on(int paragraph) {
    int position = window.from() + paragraph;
    return names.isEmpty() || !window.holds(position)
        ? List.of()
        : known.computeIfAbsent(
            paragraph,
            any -> NamedSpot.on(window.shown().view(), window.shown().line(position), names));
  }
}
