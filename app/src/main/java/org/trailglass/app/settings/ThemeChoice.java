package org.trailglass.app.settings;

/// Which of the two looks the window has.
public enum ThemeChoice {
  /// Whatever the desktop has, also when it changes.
  SYSTEM,
  LIGHT,
  DARK
}
