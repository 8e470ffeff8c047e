package org.trailglass.app.facets;

import java.util.List;
import org.trailglass.app.workspace.Names;

/// What is searched for among the values of a field. Immutable.
///
/// @param text that values or their names hold; empty for all values
/// @param named some values whose names hold the text
record FacetWanted(String text, List<String> named) {
  /// A search that fits more names than these is one for fewer.
  private static final int MOST_NAMED = 24;

  FacetWanted {
    named = List.copyOf(named);
  }

  FacetWanted(String text, Names names) {
    this(text, text.isEmpty() ? List.of() : names.valuesNamed(text, MOST_NAMED));
  }

  boolean isAll() {
    return text.isEmpty();
  }
}
