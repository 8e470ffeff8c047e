package org.trailglass.jsonview;

/// What a piece of shown JSON is.
public enum JsonStyle {
  /// White space, and text that says nothing of itself.
  PLAIN,
  KEY,
  STRING,
  NUMBER,
  /// `true`, `false`, `null`.
  LITERAL,
  PUNCTUATION,
  /// A backslash and what it stands for, in a string.
  ESCAPE,
  /// A character that would not be seen, or would change how others are seen, made visible.
  HIDDEN,
  /// Says that what follows was text inside a string.
  EMBEDDED,
  /// What is no JSON.
  BROKEN;

  private static final JsonStyle[] ALL = values();

  static JsonStyle of(int ordinal) {
    return ALL[ordinal];
  }
}
