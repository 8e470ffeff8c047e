package org.trailglass.app.palette;

/// Which of the things that can be done with an entry is meant: the first by Enter, the others by
/// Enter with a key held down.
enum Verb {
  FIRST,
  /// With Shift.
  SECOND,
  /// With Ctrl, or Command.
  THIRD
}
