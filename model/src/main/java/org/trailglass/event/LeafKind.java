package org.trailglass.event;

/// What a leaf of an event's JSON is. The ordinal is part of the store's format in memory.
public enum LeafKind {
  TEXT,
  NUMBER,
  TRUE,
  FALSE,
  NULL,
  EMPTY_OBJECT,
  EMPTY_ARRAY;

  /// Whether a value of this kind has a text that can be looked for: it is a string, a number or
  /// one of the words `true` and `false`.
  public boolean hasText() {
    return switch (this) {
      case TEXT, NUMBER, TRUE, FALSE -> true;
      case NULL, EMPTY_OBJECT, EMPTY_ARRAY -> false;
    };
  }
}
