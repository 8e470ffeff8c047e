package org.trailglass.app.palette;

import java.util.Locale;

/// What kind of thing the palette finds, in the order in which kinds stand where nothing else
/// decides.
enum Kind {
  ACTION,
  FILTER,
  SOURCE,
  FIELD,
  PRINCIPAL;

  /// The key of the word for one of the kind.
  String oneKey() {
    return "palette.kind." + name().toLowerCase(Locale.ROOT);
  }

  /// The key of the word for all of the kind.
  String manyKey() {
    return "palette.kinds." + name().toLowerCase(Locale.ROOT);
  }
}
