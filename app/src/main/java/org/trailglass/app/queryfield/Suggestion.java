package org.trailglass.app.queryfield;

import java.util.OptionalLong;

/// Something that may be typed next. Immutable.
///
/// @param kind what it is
/// @param shown for the person, safe to show and cut
/// @param hint says more: what a short name stands for, what an operator means, what a person
///     calls a value
/// @param count how many events have it, if that is known
/// @param written what is put into the text
/// @param goesOn whether more must follow, so that what may follow is shown at once
record Suggestion(
    Kind kind, String shown, String hint, OptionalLong count, String written, boolean goesOn) {

  /// What a suggestion can be.
  enum Kind {
    FIELD,
    OPERATOR,
    VALUE,
    WORD
  }
}
