package org.trailglass.app.settings;

/// Which of the looks the window has.
public enum ThemeChoice {
  /// Whatever the desktop has, also when it changes.
  SYSTEM,
  LIGHT,
  DARK,

  /// High contrast, dark or light as the desktop is.
  HIGH_CONTRAST
}
