package org.trailglass.app.principals;

import java.util.Locale;

/// How the list stands to what is open.
enum Standing {
  /// Nothing is open.
  NOTHING_OPEN,
  /// A load runs, or who stands behind the events is being worked out.
  UNKNOWN,
  /// The filter lets no event of a principal through.
  NOBODY,
  /// There are principals, though the query of the list may let none through.
  KNOWN;

  /// The key of its words in the bundle.
  String key() {
    return "principals." + name().toLowerCase(Locale.ROOT);
  }
}
