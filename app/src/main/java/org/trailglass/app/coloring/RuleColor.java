package org.trailglass.app.coloring;

/// The colours of rules, by what they are meant to say. How they look is the theme's business.
public enum RuleColor {
  /// Red.
  ALARM,
  /// Amber.
  CAUTION,
  /// Violet.
  POWER,
  /// Blue.
  ACCESS,
  /// Teal.
  CHANGE,
  /// Grey.
  ASIDE
}
