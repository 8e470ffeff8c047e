package org.trailglass.event;

/// What a leaf of an event's JSON is. The ordinal is part of the store's format in memory.
public enum LeafKind {
  TEXT,
  NUMBER,
  TRUE,
  FALSE,
  NULL,
  EMPTY_OBJECT,
  EMPTY_ARRAY
}
