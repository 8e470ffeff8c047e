package org.trailglass.app.instance;

/// What came of asking to be the one window. Immutable.
public sealed interface Claim {

  /// This start is the first: its window takes what later ones are asked to open.
  ///
  /// @param reception to be closed with the window
  record First(Reception reception) implements Claim {}

  /// The first window has taken it; this start ends.
  record HandedOver() implements Claim {}

  /// There is no first window that answers, and none that can be: this start opens a window of its
  /// own.
  record Alone() implements Claim {}
}
