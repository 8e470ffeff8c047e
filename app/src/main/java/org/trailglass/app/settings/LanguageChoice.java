package org.trailglass.app.settings;

/// In which language the program speaks from its next start on.
public enum LanguageChoice {
  /// That of the system, where the program speaks it; else English.
  SYSTEM,
  ENGLISH,
  GERMAN
}
